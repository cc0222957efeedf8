package org.agendum.exchange;

import java.util.regex.Pattern;

/**
 * Cells of CSV that spreadsheets take as text. A cell that begins like a formula gets an apostrophe in front, as does one
 * that looks as if it had got one, so that none is lost or gained on the way back.
 */
final class SafeCell {
    private static final Pattern DANGEROUS = Pattern.compile("^'*[=+\\-@\\t\\r]");
    private static final Pattern MADE_SAFE = Pattern.compile("^'+[=+\\-@\\t\\r]");

    static String of(String text) {
        if (text == null) {
            return "";
        }
        return DANGEROUS.matcher(text).find() ? "'" + text : text;
    }

    static String text(String cell) {
        return MADE_SAFE.matcher(cell).find() ? cell.substring(1) : cell;
    }

    private SafeCell() {}
}
