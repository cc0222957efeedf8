package org.agendum.exchange;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts as they stand in cells of a workbook, so that each comes back as it was: what XML cannot hold is written as
 * spreadsheets do it ({@code _x0001_}), what begins like a formula gets an apostrophe in front, and the empty text, which
 * a blank cell would not tell from none, is two double quotes.
 */
final class CellText {
    /** That much fits in a cell of any spreadsheet. */
    static final int MOST_CHARACTERS = 32_767;

    private static final String EMPTY = "\"\"";

    /** Also what only looks as if it had been written so. */
    private static final Pattern TO_ESCAPE = Pattern.compile(
            "[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\uFFFE\\uFFFF]|[\\x{D800}-\\x{DFFF}]|_(?=x[0-9A-Fa-f]{4}_)");

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    static String of(String text) {
        if (text.isEmpty()) {
            return EMPTY;
        }
        var legal = text.isBlank() || text.equals(EMPTY)
                ? escaped(text.codePointAt(0)) + escape(text.substring(1))
                : escape(text);
        return SafeCell.of(legal);
    }

    static String text(String cell) {
        return cell.equals(EMPTY) ? "" : unescaped(cell);
    }

    /** As {@link #text}, of a cell in which two double quotes are a part of what it says. */
    static String unescaped(String cell) {
        return ESCAPED.matcher(SafeCell.text(cell)).replaceAll(CellText::unescaped);
    }

    private static String escape(String text) {
        return TO_ESCAPE.matcher(text).replaceAll(match -> escaped(match.group().codePointAt(0)));
    }

    private static String escaped(int character) {
        return String.format(Locale.ROOT, "_x%04X_", character);
    }

    private static String unescaped(MatchResult match) {
        char character = (char) Integer.parseInt(match.group(1), 16);
        return Matcher.quoteReplacement(String.valueOf(character));
    }

    private CellText() {}
}
