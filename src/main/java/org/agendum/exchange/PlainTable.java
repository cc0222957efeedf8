package org.agendum.exchange;

import java.util.ArrayList;
import java.util.List;

/** A table of text: columns as wide as their widest cell, the first ones flush left, numbers flush right. */
final class PlainTable {
    private static final String GAP = "  ";

    private final int leftColumns;
    private final List<List<String>> lines = new ArrayList<>();

    /** @param leftColumns how many columns are flush left */
    PlainTable(int leftColumns) {
        this.leftColumns = leftColumns;
    }

    PlainTable add(List<String> cells) {
        lines.add(List.copyOf(cells));
        return this;
    }

    /** @param indent before each line */
    String text(String indent) {
        var text = new StringBuilder();
        for (var line : lines) {
            var row = new StringBuilder(indent);
            for (int column = 0; column < line.size(); column++) {
                row.append(column == 0 ? "" : GAP).append(padded(line.get(column), column));
            }
            text.append(row.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private String padded(String cell, int column) {
        int width = lines.stream()
                .filter(line -> column < line.size())
                .mapToInt(line -> DisplayWidth.of(line.get(column)))
                .max()
                .orElse(0);
        var padding = " ".repeat(width - DisplayWidth.of(cell));
        return column < leftColumns ? cell + padding : padding + cell;
    }
}
