package org.agendum.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The values of a sheet of a workbook, row by row, taken out of a problem. */
final class BookRows {
    private final BookSheet sheet;
    private final List<BookColumn> columns;
    private final List<Map<BookColumn, Object>> rows = new ArrayList<>();

    /**
     * @param records of the sheet; afterwards nothing is left in them
     * @param further columns that depend on what is in the records
     */
    BookRows(BookSheet sheet, List<Map<String, Object>> records, List<BookColumn> further, BookNames names) {
        this.sheet = sheet;
        this.columns = columnsWith(sheet, further);
        records.forEach(row -> rows.add(values(row, names)));
    }

    /** What is for all else comes after what is for one. */
    private static List<BookColumn> columnsWith(BookSheet sheet, List<BookColumn> further) {
        var usual = sheet.columns().stream().filter(BookColumn::isUsual);
        var others = sheet.columns().stream().filter(column -> !column.isUsual());
        return Stream.of(usual, further.stream(), others).flatMap(all -> all).toList();
    }

    private Map<BookColumn, Object> values(Map<String, Object> record, BookNames names) {
        var values = new LinkedHashMap<BookColumn, Object>();
        for (var column : columns) {
            var tree = column.take(record);
            if (tree != null) {
                values.put(column, shown(tree, column, names));
            }
        }
        if (!record.isEmpty()) {
            throw new IllegalStateException("The sheet %s has no column for %s.".formatted(sheet.name(), record));
        }
        return values;
    }

    private static Object shown(Object tree, BookColumn column, BookNames names) {
        var value =
                tree == CellForm.NOTHING_SAID ? CellForms.ANY : column.form().write(tree, names);
        return value instanceof String text ? CellText.of(text) : value;
    }

    BookSheet sheet() {
        return sheet;
    }

    List<Map<BookColumn, Object>> rows() {
        return rows;
    }

    /** Those that have something in them, and the usual ones, in order. */
    List<BookColumn> usedColumns() {
        var used = new LinkedHashSet<BookColumn>();
        rows.forEach(row -> used.addAll(row.keySet()));
        return columns.stream()
                .filter(column -> column.isUsual() || used.contains(column))
                .toList();
    }

    boolean isNeeded() {
        return sheet.isUsual() || !rows.isEmpty();
    }
}
