package org.agendum.problem;

import java.util.Locale;

/** Values as they are printed in messages: short, in one line, harmless to a terminal. */
public final class Quote {
    private static final int MOST_CHARACTERS = 60;

    /** In single quotes. */
    public static String of(String value) {
        return "'" + plain(value) + "'";
    }

    /** Without quotes around it. */
    public static String plain(String value) {
        var plain = new StringBuilder();
        int length = value.codePointCount(0, value.length());
        value.codePoints().limit(MOST_CHARACTERS).forEach(character -> append(plain, character));
        return length > MOST_CHARACTERS ? plain.append('…').toString() : plain.toString();
    }

    private static void append(StringBuilder plain, int character) {
        switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> plain.append(String.format(Locale.ROOT, "\\u%04x", character));
            default -> plain.appendCodePoint(character);
        }
    }

    private Quote() {}
}
