package org.agendum.analysis;

/** A question about something that is not there, or that cannot be. */
public final class Unanswerable extends RuntimeException {
    private final String advice;

    /** @param advice a way out, as a sentence; may be empty */
    Unanswerable(String message, String advice) {
        super(message);
        this.advice = advice;
    }

    public String advice() {
        return advice;
    }
}
