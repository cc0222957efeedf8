package org.agendum.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A sheet of a workbook without the blank rows and columns at its end. Rows and columns count from 0. */
final class SheetTable {
    private static final Pattern PLAIN_NAME = Pattern.compile("\\w+");

    private final Workbook workbook;
    private final String name;
    private final NavigableMap<Integer, Map<Integer, Object>> rows = new TreeMap<>();
    private final int columnCount;

    SheetTable(Workbook workbook, String name, Map<Integer, Map<Integer, Object>> rows) {
        this.workbook = workbook;
        this.name = name;
        rows.forEach((row, values) -> {
            if (!values.isEmpty()) {
                this.rows.put(row, values);
            }
        });
        columnCount = rows.values().stream()
                        .map(Map::keySet)
                        .flatMap(Collection::stream)
                        .mapToInt(column -> column)
                        .max()
                        .orElse(-1)
                + 1;
    }

    Workbook workbook() {
        return workbook;
    }

    String name() {
        return name;
    }

    void replaceTexts(UnaryOperator<String> replacing) {
        rows.values()
                .forEach(values -> values.replaceAll(
                        (column, value) -> value instanceof String text ? replacing.apply(text) : value));
    }

    /** Of the rows that are not blank, down the sheet. */
    List<Integer> rowNumbers() {
        return List.copyOf(rows.keySet());
    }

    int filledCells() {
        return rows.values().stream().mapToInt(Map::size).sum();
    }

    /** Those of a row that are not blank, from left to right. */
    List<SheetCell> cells(int row) {
        return rows.getOrDefault(row, Map.of()).keySet().stream()
                .sorted()
                .map(column -> cell(row, column))
                .toList();
    }

    int columnCount() {
        return columnCount;
    }

    SheetCell cell(int row, int column) {
        return new SheetCell(this, row, column, rows.getOrDefault(row, Map.of()).get(column));
    }

    /** The rows below the header; one that is blank amid them is a fault. */
    private List<Integer> body() {
        int last = rows.isEmpty() ? 0 : rows.lastKey();
        IntStream.rangeClosed(1, last)
                .filter(row -> !rows.containsKey(row))
                .findFirst()
                .ifPresent(row -> cell(row, 0).fault("The row is blank, and there are more below it.", "Delete it."));
        return rows.keySet().stream().filter(row -> row > 0).toList();
    }

    /** The first cells of the rows below the header, down the sheet. */
    List<SheetCell> firstColumn() {
        return body().stream().map(row -> cell(row, 0)).toList();
    }

    /** As workbooks name it: submissions!C12, or 'similar tracks'!C12. */
    String place(int row, int column) {
        var quoted = PLAIN_NAME.matcher(name).matches() ? name : "'%s'".formatted(name);
        return "%s!%s%d".formatted(quoted, letters(column), row + 1);
    }

    private static String letters(int column) {
        var last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
