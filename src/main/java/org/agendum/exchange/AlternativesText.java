package org.agendum.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.agendum.analysis.alternatives.Alternatives;
import org.agendum.analysis.comparison.RuleCosts;

/** Schedules that differ, as text: how, how much, and at which cost. */
public final class AlternativesText {
    private final Alternatives found;
    private final int width;
    private final StringBuilder text = new StringBuilder();

    private AlternativesText(Alternatives found, int width) {
        this.found = found;
        this.width = Math.max(width, TextAgenda.LEAST_WIDTH);
    }

    /** @param columns of the terminal; tables may be wider */
    public static String text(Alternatives found, int columns) {
        return new AlternativesText(found, columns).write();
    }

    private String write() {
        var rows = found.alternatives();
        if (!rows.isEmpty()) {
            line(
                    "%s, within %d soft points of the best%s."
                            .formatted(
                                    rows.size() == 1 ? "1 schedule" : rows.size() + " schedules",
                                    found.withinPoints(),
                                    found.within() == null ? "" : " (%s)".formatted(found.within())),
                    "");
            var width = String.valueOf(rows.size()).length();
            rows.forEach(row -> line(
                    "  %s  %s"
                            .formatted(
                                    " "
                                                    .repeat(width
                                                            - String.valueOf(row.number())
                                                                    .length())
                                            + row.number(),
                                    CleanText.of(row.special())),
                    " ".repeat(width + 4)));
            costs();
        }
        if (found.reason() != null) {
            text.append(rows.isEmpty() ? "" : "\n");
            line(found.reason(), "");
        }
        return text.toString();
    }

    private void costs() {
        var table = new PlainTable(2);
        var header = new ArrayList<>(List.of("rule", "level"));
        found.alternatives().forEach(row -> header.add(String.valueOf(row.number())));
        table.add(header);
        if (found.comparison() != null) {
            found.comparison().rules().forEach(rule -> table.add(cells(rule)));
            ComparisonWords.levels(found.comparison()).forEach(rule -> table.add(cells(rule)));
            var nearest = new ArrayList<>(List.of("nearest other", "%"));
            found.alternatives().forEach(row -> nearest.add(ComparisonWords.percent(row.nearest())));
            table.add(nearest);
            text.append("\n").append(table.text("  "));
        } else {
            text.append("\nScore ").append(found.alternatives().get(0).score()).append('\n');
        }
    }

    private static List<String> cells(RuleCosts rule) {
        var cells = new ArrayList<>(List.of(rule.rule(), CostText.name(rule.level())));
        rule.costs().forEach(cost -> cells.add(String.valueOf(cost)));
        return cells;
    }

    private void line(String line, String hang) {
        text.append(Wrapping.lines(line, width, hang).stream().collect(Collectors.joining("\n", "", "\n")));
    }
}
