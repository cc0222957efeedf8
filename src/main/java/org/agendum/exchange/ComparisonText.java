package org.agendum.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.agendum.analysis.comparison.Changes;
import org.agendum.analysis.comparison.Comparison;
import org.agendum.analysis.comparison.PersonNotice;
import org.agendum.analysis.comparison.RuleCosts;
import org.agendum.analysis.comparison.SessionChange;

/** What differs between versions of an agenda, for a terminal. */
public final class ComparisonText {
    private final Comparison comparison;
    private final int width;
    private final StringBuilder text = new StringBuilder();

    private ComparisonText(Comparison comparison, int width) {
        this.comparison = comparison;
        this.width = Math.max(width, TextAgenda.LEAST_WIDTH);
    }

    /** @param columns of the terminal; tables may be wider */
    public static String text(Comparison comparison, int columns) {
        return new ComparisonText(comparison, columns).write();
    }

    private String write() {
        line(ComparisonWords.title(comparison), "", "");
        versions();
        comparison.changes().forEach(this::changes);
        rules();
        distances();
        return text.toString();
    }

    private void versions() {
        var table = new PlainTable(2);
        comparison
                .versions()
                .forEach(side -> table.add(List.of(
                        side.label(),
                        CleanText.of(side.file()),
                        side.sessions() + " sessions",
                        side.score() == null ? "" : side.score().toString())));
        text.append(table.text("  "));
    }

    private void changes(Changes changes) {
        text.append('\n');
        var heading = "%s: %s".formatted(ComparisonWords.heading(changes), ComparisonWords.summary(changes));
        line(heading, "", "");
        if (!changes.sessions().isEmpty()) {
            text.append("\nSessions\n");
            changes.sessions().forEach(this::session);
        }
        if (!changes.people().isEmpty()) {
            text.append("\nPeople\n");
            changes.people().forEach(this::person);
        }
    }

    private void session(SessionChange change) {
        line("%s: %s".formatted(CleanText.of(change.title(), change.id()), CleanText.of(change.text())), "  ", "    ");
    }

    private void person(PersonNotice notice) {
        line(CleanText.of(notice.name(), notice.id()), "  ", "    ");
        notice.lines()
                .forEach(each -> line(
                        "%s: %s".formatted(CleanText.of(each.title(), each.session()), CleanText.of(each.text())),
                        "    ",
                        "      "));
    }

    private void rules() {
        if (comparison.versions().get(0).score() == null) {
            return;
        }
        var rows = new ArrayList<>(comparison.rules());
        rows.addAll(ComparisonWords.levels(comparison));
        text.append("\nCost by rule; better and worse is said against A\n");
        if (rows.isEmpty()) {
            text.append("  No rule costs anything.\n");
            return;
        }
        var table = new PlainTable(2);
        table.add(header("rule", "level"));
        rows.forEach(rule -> table.add(cells(rule)));
        text.append(table.text("  "));
    }

    private List<String> header(String... first) {
        var header = new ArrayList<>(List.of(first));
        comparison.versions().forEach(side -> header.add(side.label()));
        return header;
    }

    private List<String> cells(RuleCosts rule) {
        var cells = new ArrayList<>(List.of(rule.rule(), CostText.name(rule.level())));
        for (int i = 0; i < rule.costs().size(); i++) {
            cells.add(ComparisonWords.cost(rule, i));
        }
        return cells;
    }

    private void distances() {
        text.append("\nHow far apart, in percent\n");
        var table = new PlainTable(1);
        var header = new ArrayList<>(List.of("", "all"));
        header.addAll(ComparisonWords.DISTANCE_PARTS);
        table.add(header);
        for (var apart : comparison.distances()) {
            var cells = new ArrayList<>(List.of(
                    ComparisonWords.pair(apart),
                    ComparisonWords.percent(apart.distance().total())));
            ComparisonWords.parts(apart.distance()).forEach(part -> cells.add(ComparisonWords.percent(part)));
            table.add(cells);
        }
        text.append(table.text("  "));
    }

    private void line(String line, String indent, String hang) {
        text.append(Wrapping.lines(line, width - indent.length(), hang.substring(indent.length())).stream()
                .map(each -> indent + each + "\n")
                .collect(Collectors.joining()));
    }
}
