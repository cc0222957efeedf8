package org.agendum.schedule;

/** Texts of which it matters whether they say anything. */
final class Texts {
    /** The text as it is, or null when it is blank. */
    static String orNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private Texts() {}
}
