package org.agendum.exchange;

import java.util.regex.Pattern;

/** Titles and names from files, made fit to print on one line. */
final class CleanText {
    private static final char REPLACEMENT = '\uFFFD';
    private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\x0B\\f\\r\\x85\\u2028\\u2029]+");
    private static final Pattern BLANK_ENDS = Pattern.compile("^\\h+|\\h+$");

    /** Could reorder or hide what stands around them: bidi embeddings, overrides and isolates, invisible breaks. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\u00AD\\u200B\\u2060\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFF9-\\uFFFB\\x{E0000}-\\x{E007F}]");

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]");

    /** The text, or the id where nothing of the text is left. */
    static String of(String text, String id) {
        var clean = text == null ? "" : of(text);
        return clean.isEmpty() ? of(id) : clean;
    }

    /** On one line, spaces single and none at the ends; what cannot be printed is shown as a replacement sign. */
    static String of(String text) {
        return isPlain(text) ? text : cleaned(text);
    }

    /** What most texts are, and is known much faster than patterns know it. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean isLetter = letter > ' ' && letter < '\u007F' || letter > '\u00AD' && letter < '\u0300';
            if (!isLetter && (letter != ' ' || before == ' ')) {
                return false;
            }
            before = letter;
        }
        return text.isEmpty() || before != ' ';
    }

    private static String cleaned(String text) {
        var line = SPACES.matcher(text).replaceAll(" ");
        var visible = INVISIBLE.matcher(line).replaceAll("");
        var printable = UNPRINTABLE.matcher(visible).replaceAll(String.valueOf(REPLACEMENT));
        return BLANK_ENDS.matcher(printable).replaceAll("");
    }

    private CleanText() {}
}
