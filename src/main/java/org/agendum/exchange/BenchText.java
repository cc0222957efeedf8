package org.agendum.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.agendum.bench.BenchRow;
import org.agendum.schedule.Score;

/** The results of benchmark runs as a table of text. */
public final class BenchText {
    private static final List<String> HEADER = List.of(
            "instance",
            "sessions",
            "feasible",
            "median (hard/medium/soft)",
            "best",
            "worst",
            "feasible after",
            "best after",
            "moves/s");
    private static final String GAP = "  ";

    /** A line for each instance; the first column is flush left, numbers are flush right. */
    public static String table(List<BenchRow> rows) {
        var lines = new ArrayList<List<String>>();
        lines.add(HEADER);
        rows.forEach(row -> lines.add(cells(row)));
        var text = new StringBuilder();
        for (var line : lines) {
            for (int column = 0; column < line.size(); column++) {
                text.append(column == 0 ? "" : GAP).append(padded(line.get(column), column, width(lines, column)));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static int width(List<List<String>> lines, int column) {
        return lines.stream()
                .mapToInt(line -> DisplayWidth.of(line.get(column)))
                .max()
                .orElse(0);
    }

    private static String padded(String cell, int column, int width) {
        var padding = " ".repeat(width - DisplayWidth.of(cell));
        return column == 0 ? cell + padding : padding + cell;
    }

    private static List<String> cells(BenchRow row) {
        return List.of(
                row.instance(),
                Integer.toString(row.sessions()),
                "%d of %d".formatted(row.feasibleRuns(), row.runs()),
                score(row.median()),
                score(row.best()),
                score(row.worst()),
                seconds(row.firstFeasibleMillis()),
                seconds(row.bestMillis()),
                Long.toString(row.movesPerSecond()));
    }

    static String score(Score score) {
        return "%d/%d/%d".formatted(score.hard(), score.medium(), score.soft());
    }

    /** Like {@code 1.25 s}; never, when there is no time. */
    static String seconds(Long millis) {
        return millis == null ? "never" : String.format(Locale.ROOT, "%.2f s", millis / 1000.0);
    }

    private BenchText() {}
}
