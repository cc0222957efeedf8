package org.agendum.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.agendum.analysis.comparison.Changes;
import org.agendum.analysis.comparison.Comparison;
import org.agendum.analysis.comparison.PersonNotice;
import org.agendum.analysis.comparison.RuleCosts;

/** What differs between versions of an agenda, as Markdown with GitHub's tables. */
public final class MarkdownComparison {
    private final Comparison comparison;
    private final StringBuilder text = new StringBuilder();

    private MarkdownComparison(Comparison comparison) {
        this.comparison = comparison;
    }

    public static String text(Comparison comparison) {
        return new MarkdownComparison(comparison).write();
    }

    private String write() {
        text.append("# ").append(escaped(ComparisonWords.title(comparison))).append("\n\n");
        boolean hasScores = comparison.versions().get(0).score() != null;
        row(hasScores ? List.of("", "File", "Sessions", "Score") : List.of("", "File", "Sessions"));
        rule(hasScores ? 4 : 3);
        for (var side : comparison.versions()) {
            var cells = new ArrayList<>(
                    List.of("**" + side.label() + "**", escaped(side.file()), String.valueOf(side.sessions())));
            if (hasScores) {
                cells.add(side.score().toString());
            }
            row(cells);
        }
        comparison.changes().forEach(this::changes);
        if (hasScores) {
            rules();
        }
        distances();
        return text.toString();
    }

    private void changes(Changes changes) {
        text.append("\n## %s\n\n%s\n"
                .formatted(ComparisonWords.heading(changes), escaped(ComparisonWords.summary(changes))));
        if (!changes.sessions().isEmpty()) {
            text.append("\n### Sessions\n\n");
            changes.sessions()
                    .forEach(change -> text.append("- ").append(item(change.title(), change.id(), change.text())));
        }
        if (!changes.people().isEmpty()) {
            text.append("\n### People\n\n");
            changes.people().forEach(this::person);
        }
    }

    private void person(PersonNotice notice) {
        text.append("- **%s**\n".formatted(escaped(CleanText.of(notice.name(), notice.id()))));
        notice.lines().forEach(line -> text.append("  - ").append(item(line.title(), line.session(), line.text())));
    }

    private static String item(String title, String id, String change) {
        return "%s: %s\n".formatted(escaped(CleanText.of(title, id)), escaped(change));
    }

    private void rules() {
        text.append("\n## Cost by rule\n\n");
        var rows = new ArrayList<>(comparison.rules());
        rows.addAll(ComparisonWords.levels(comparison));
        if (rows.isEmpty()) {
            text.append("No rule costs anything.\n");
            return;
        }
        var header = new ArrayList<>(List.of("Rule", "Level"));
        comparison.versions().forEach(side -> header.add(side.label()));
        row(header);
        rule(header.size());
        rows.forEach(this::rule);
    }

    private void rule(RuleCosts rule) {
        var cells = new ArrayList<>(List.of(rule.rule(), CostText.name(rule.level())));
        for (int i = 0; i < rule.costs().size(); i++) {
            cells.add(ComparisonWords.cost(rule, i));
        }
        row(cells);
    }

    private void distances() {
        text.append("\n## How far apart, in percent\n\n");
        var header = new ArrayList<>(List.of("", "all"));
        header.addAll(ComparisonWords.DISTANCE_PARTS);
        row(header);
        rule(header.size());
        for (var apart : comparison.distances()) {
            var cells = new ArrayList<>(List.of(
                    ComparisonWords.pair(apart),
                    ComparisonWords.percent(apart.distance().total())));
            ComparisonWords.parts(apart.distance()).forEach(part -> cells.add(ComparisonWords.percent(part)));
            row(cells);
        }
    }

    private void row(List<String> cells) {
        text.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private void rule(int columns) {
        text.append("|").append(" --- |".repeat(columns)).append('\n');
    }

    private static String escaped(String line) {
        return MarkdownText.escaped(CleanText.of(line));
    }
}
