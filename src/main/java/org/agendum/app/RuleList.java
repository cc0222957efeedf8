package org.agendum.app;

import java.util.List;
import org.agendum.problem.Level;
import org.agendum.rules.Catalogue;

/** The catalogue of rules as rows and as text. */
public final class RuleList {
    public record Row(
            String id, Level level, long weight, boolean onRequest, boolean reward, String sentence, String unit) {
        /** In brackets while the rule is off, unless a problem sets it. */
        String weightText() {
            return onRequest ? "(%d)".formatted(weight) : Long.toString(weight);
        }
    }

    public static List<Row> rows() {
        return Catalogue.rules().stream()
                .map(rule -> new Row(
                        rule.id(),
                        rule.level(),
                        rule.weight(),
                        rule.onRequest(),
                        rule.reward(),
                        rule.sentence(),
                        rule.unit()))
                .toList();
    }

    static String text() {
        var text = new StringBuilder();
        for (var level : Level.values()) {
            text.append("%s\n".formatted(level.name()));
            rows().stream()
                    .filter(row -> row.level() == level)
                    .forEach(row -> text.append("  %-20s %5s  %s %s: %s.\n"
                            .formatted(
                                    row.id(),
                                    row.weightText(),
                                    row.sentence(),
                                    row.reward() ? "Reward" : "Cost",
                                    row.unit())));
        }
        return text.toString();
    }

    private RuleList() {}
}
