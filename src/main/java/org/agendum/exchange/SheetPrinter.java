package org.agendum.exchange;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;

/** Prints tables into a sheet of a workbook: a row of headers that stays in sight, and cells that wrap. */
final class SheetPrinter {
    static final String DATE = "yyyy-mm-dd";
    static final String TIME = "yyyy-mm-dd hh:mm";
    static final String CLOCK = "[hh]:mm";

    /** Of cells that spreadsheets leave as they are typed. */
    static final String TEXT = "@";

    private static final String HEADER_FILL = "1F3864";
    private static final String WHITE = "FFFFFF";
    private static final String LINE = "D0D0D0";
    private static final int ROWS_TO_CHOOSE_IN = 500;

    private static final double LINE_HEIGHT = 13.5;
    private static final double MARGIN = 3;
    private static final double MOST_HEIGHT = 400;
    private static final int USUAL_WIDTH = 9;

    private final Worksheet sheet;
    private final String name;
    private final Map<Integer, Integer> widths = new HashMap<>();
    private final Map<Integer, Integer> lines = new HashMap<>();

    SheetPrinter(org.dhatim.fastexcel.Workbook book, String name) {
        this.sheet = book.newWorksheet(name);
        this.name = name;
        printWide();
    }

    String name() {
        return name;
    }

    /** @param frozenColumns how many columns stay in sight at the left */
    void headers(List<String> headers, int frozenColumns) {
        for (int column = 0; column < headers.size(); column++) {
            header(0, column, headers.get(column));
        }
        sheet.freezePane(frozenColumns, 1);
        sheet.repeatRows(0, 0);
    }

    /** Not every spreadsheet makes rows as high as what is in them. */
    private void fit(int row, int column, String text) {
        int width = widths.getOrDefault(column, USUAL_WIDTH);
        int count = 0;
        for (var line : text.split("\n", -1)) {
            count += 1 + line.length() / (width + 1);
        }
        int most = lines.merge(row, count, Math::max);
        sheet.rowHeight(row, Math.min(MOST_HEIGHT, most * LINE_HEIGHT + MARGIN));
    }

    private void printWide() {
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    void header(int row, int column, String text) {
        sheet.value(row, column, CellText.of(text));
        // in bold, and between words
        fit(row, column, text + "    ");
        sheet.style(row, column)
                .bold()
                .fontColor(WHITE)
                .fillColor(HEADER_FILL)
                .wrapText(true)
                .verticalAlignment("center")
                .set();
    }

    void comment(int row, int column, String text) {
        sheet.comment(row, column, text);
    }

    /** @param format for what will be typed in cells that are blank; null for any */
    void column(int column, int width, String format) {
        sheet.width(column, width);
        widths.put(column, width);
        var style = sheet.style(column).wrapText(true).verticalAlignment("top");
        (format == null ? style : style.format(format)).set();
    }

    /** @param value a text, as it stands in a cell, a number, or a {@link Dated}; null for a blank one */
    void cell(int row, int column, Object value) {
        cell(row, column, value, null);
    }

    /** @param format of a cell that has none of its own */
    void cell(int row, int column, Object value, String format) {
        var shown = format;
        if (value instanceof Dated dated) {
            sheet.value(row, column, dated.days());
            shown = dated.isTimeAlone() ? CLOCK : format == null ? TIME : format;
        } else if (value instanceof Number number) {
            sheet.value(row, column, number instanceof BigDecimal ? number : Long.valueOf(number.longValue()));
        } else if (value != null) {
            sheet.value(row, column, value.toString());
            fit(row, column, value.toString());
            shown = format == null || format.equals(DATE) || format.equals(TIME) || format.equals(CLOCK)
                    ? TEXT
                    : format;
        }
        var style = sheet.style(row, column)
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle("thin")
                .borderColor(LINE);
        (shown == null ? style : style.format(shown)).set();
    }

    void bold(int row, int column, String text) {
        sheet.value(row, column, CellText.of(text));
        sheet.style(row, column).bold().wrapText(true).verticalAlignment("top").set();
    }

    /** A list to choose from, below the headers; other texts can be typed as well unless it is strict. */
    void choices(int column, List<String> choices, boolean isStrict) {
        var list = String.join(",", choices);
        sheet.range(1, column, ROWS_TO_CHOOSE_IN, column)
                .validateWithListByFormula("\"" + list + "\"")
                .allowBlank(true)
                .showDropdown(true)
                .showErrorMessage(isStrict)
                .errorTitle("Choose one")
                .error("One of: " + String.join(", ", choices));
    }

    /** A list of what stands in a column of another sheet. */
    void choices(int column, SheetPrinter other, int otherColumn) {
        sheet.range(1, column, ROWS_TO_CHOOSE_IN, column)
                .validateWithList(other.sheet.range(1, otherColumn, ROWS_TO_CHOOSE_IN, otherColumn))
                .allowBlank(true)
                .showDropdown(true)
                .showErrorMessage(false);
    }

    void filter(int lastRow, int lastColumn) {
        if (lastRow > 0) {
            sheet.setAutoFilter(0, 0, lastRow, lastColumn);
        }
    }

    void tabColor(String color) {
        sheet.setTabColor(color);
    }
}
