package org.agendum.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agendum.problem.Quote;
import org.agendum.problem.Spelling;

/** The names in the first column of a sheet, by which others refer to its rows: exactly, with blanks at their ends. */
final class SheetNames {
    private final SheetTable sheet;
    private final List<SheetCell> cells;
    private final Set<String> names = new LinkedHashSet<>();

    private SheetNames(SheetTable sheet, List<SheetCell> cells) {
        this.sheet = sheet;
        this.cells = cells;
        cells.forEach(cell -> names.add(cell.text()));
    }

    /** A blank or repeated name, or none at all, is a fault. */
    static SheetNames of(SheetTable sheet) {
        var used = new HashMap<String, SheetCell>();
        var cells = new ArrayList<SheetCell>();
        var column = sheet.firstColumn();
        for (var cell : column) {
            if (cell.name() != null && isNew(cell, used)) {
                cells.add(cell);
            }
        }
        if (column.isEmpty()) {
            sheet.cell(1, 0).fault("The sheet has no rows below the header.", "");
        }
        return new SheetNames(sheet, cells);
    }

    private static boolean isNew(SheetCell cell, Map<String, SheetCell> used) {
        var first = used.putIfAbsent(cell.text(), cell);
        if (first != null) {
            cell.fault(
                    "%s is there already, at %s.".formatted(Quote.of(cell.text()), first.place()),
                    "Give each a name of its own.");
        }
        return first == null;
    }

    List<SheetCell> cells() {
        return cells;
    }

    List<String> names() {
        return List.copyOf(names);
    }

    int count() {
        return cells.size();
    }

    /** The name that a cell of another sheet refers to; null after a fault. */
    String referredBy(SheetCell cell) {
        var name = cell.name();
        if (name == null || names.contains(name)) {
            return name;
        }
        var advice = Spelling.advice(name, names);
        cell.fault(
                "%s is not in the sheet %s.".formatted(Quote.of(name), sheet.name()),
                advice.isEmpty() ? "Maybe add it there." : advice);
        return null;
    }

    /** The columns of another sheet, one for each name, in whatever order its first row gives them. */
    Map<String, Integer> columns(SheetTable other, int from) {
        var columns = new LinkedHashMap<String, Integer>();
        var used = new HashMap<String, SheetCell>();
        for (int column = from; column < from + count(); column++) {
            var cell = other.cell(0, column);
            if (referredBy(cell) != null && isNew(cell, used)) {
                columns.put(cell.text(), column);
            }
        }
        return columns;
    }

    /** The first cells of the rows of another sheet, one for each name, in whatever order. */
    List<SheetCell> rows(SheetTable other) {
        var rows = of(other).cells().stream()
                .filter(cell -> referredBy(cell) != null)
                .toList();
        var missing = new LinkedHashSet<>(names);
        rows.forEach(row -> missing.remove(row.text()));
        if (!missing.isEmpty()) {
            var more = missing.size() == 1 ? "" : " and %d more".formatted(missing.size() - 1);
            other.cell(0, 0)
                    .fault(
                            "There is no row for %s%s."
                                    .formatted(Quote.of(missing.iterator().next()), more),
                            "Add one, if need be without numbers.");
        }
        return rows;
    }
}
