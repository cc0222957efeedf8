package org.agendum.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Where in a workbook the values are that JSON pointers name. */
final class BookPlaces {
    private final Map<String, Row> rows = new HashMap<>();
    private final Map<String, String> cells = new HashMap<>();

    private record Row(BookTable table, int number) {}

    /** What is below the pointer is in the columns of a row. */
    void addRow(String pointer, BookTable table, int row) {
        rows.putIfAbsent(pointer, new Row(table, row));
    }

    /** What is below the pointer is in a cell. */
    void addCell(String pointer, SheetCell cell) {
        cells.putIfAbsent(pointer, cell.place());
    }

    /** The cell of the value, or of the one that it is a part of; empty when it is in none. */
    String of(String pointer) {
        var outer = pointer;
        while (true) {
            if (cells.containsKey(outer)) {
                return cells.get(outer);
            }
            if (rows.containsKey(outer)) {
                return place(rows.get(outer), pointer.substring(outer.length()));
            }
            if (outer.isEmpty()) {
                return "";
            }
            outer = outer.substring(0, outer.lastIndexOf('/'));
        }
    }

    /** @param rest of the pointer, below the row */
    private static String place(Row row, String rest) {
        var first = rest.isEmpty() ? "" : rest.substring(1).split("/", 2)[0];
        return find(row, column -> column.pointer().endsWith(rest) && !rest.isEmpty())
                .or(() -> find(row, column -> rest.startsWith(column.pointer() + "/")))
                .or(() -> find(row, column -> column.path().get(0).equals(first)))
                .orElseGet(() -> isOfWhole(row, first)
                        ? ""
                        : row.table().head(row.number()).place());
    }

    /** Not every field of a problem is in the sheet of its event. */
    private static boolean isOfWhole(Row row, String field) {
        return row.table().sheet() == BookSheets.EVENT
                && BookSheets.EVENT.columns().stream()
                        .noneMatch(column -> column.path().get(0).equals(field));
    }

    private static Optional<String> find(Row row, Predicate<BookColumn> isIt) {
        return row.table().lines().stream()
                .filter(line -> isIt.test(line.column()))
                .findFirst()
                .map(line -> row.table().cell(row.number(), line).place());
    }
}
