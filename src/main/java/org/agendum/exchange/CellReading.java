package org.agendum.exchange;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.agendum.problem.Quote;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** What cells hold, with numbers told from dates and times by how they are shown. */
record CellReading(boolean countsFrom1904) {
    /** In formats, texts stand in quotes or behind a backslash, and colours and languages in brackets. */
    private static final Pattern NO_FORMAT = Pattern.compile("\"[^\"]*\"|\\\\.|\\[(?![hms]+\\])[^\\]]*\\]");

    /** As some programs store them: as texts. */
    private static final Pattern ERROR =
            Pattern.compile("#(?:VALUE!|REF!|DIV/0!|NAME\\?|N/A|NUM!|NULL!|WERT!|BEZUG!|NV)");

    private static final Pattern OF_TIMES = Pattern.compile("[dmyhsDMYHS]");

    Object value(Cell cell) {
        if (cell.getType() == CellType.ERROR) {
            return new CellError(
                    "The cell has the error %s.".formatted(Quote.of(String.valueOf(cell.getRawValue()))),
                    "Mend its formula, or write the value itself.");
        }
        var value = cell.getValue();
        if (cell.getFormula() != null
                && value instanceof String text
                && ERROR.matcher(text).matches()) {
            return new CellError(
                    "The cell has the error %s.".formatted(Quote.of(text)),
                    "Mend its formula, or write the value itself.");
        }
        if (cell.getFormula() != null && value == null) {
            return new CellError(
                    "The cell has a formula without a value.",
                    "Open the file in a spreadsheet and save it again, or write the value itself.");
        }
        if (value instanceof String text && text.length() > CellText.MOST_CHARACTERS) {
            return new CellError(
                    "The text is longer than %d characters.".formatted(CellText.MOST_CHARACTERS), "Shorten it.");
        }
        boolean isDated =
                value instanceof BigDecimal days && isOfTimes(cell.getDataFormatString()) && Dated.isPossible(days);
        return isDated ? new Dated((BigDecimal) value, countsFrom1904) : value;
    }

    private static boolean isOfTimes(String format) {
        return format != null
                && format.length() < 256
                && !format.equalsIgnoreCase("general")
                && OF_TIMES.matcher(NO_FORMAT.matcher(format).replaceAll("")).find();
    }
}
