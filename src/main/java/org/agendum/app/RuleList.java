package org.agendum.app;

import java.util.List;
import org.agendum.exchange.BookRule;
import org.agendum.problem.Level;
import org.agendum.rules.Catalogue;
import org.agendum.rules.Rule;

/** The catalogue of rules as rows and as text. */
public final class RuleList {
    /** @param countings what a problem can have counted, the usual first; null when there is but one way */
    public record Row(
            String id,
            Level level,
            long weight,
            boolean onRequest,
            boolean reward,
            String sentence,
            String unit,
            List<Way> countings) {
        /** In brackets while the rule is off, unless a problem sets it. */
        String weightText() {
            return onRequest ? "(%d)".formatted(weight) : Long.toString(weight);
        }
    }

    /** One of several ways in which a rule can count. */
    public record Way(String name, String unit) {}

    private static List<Way> ways(Rule rule) {
        var ways = rule.countings().stream()
                .map(counting -> new Way(counting.name(), counting.unit()))
                .toList();
        return ways.size() > 1 ? ways : null;
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
                        rule.unit(),
                        ways(rule)))
                .toList();
    }

    /** As planners see them in a workbook. */
    static List<BookRule> ofBooks() {
        var countings = Catalogue.countings();
        return rows().stream()
                .map(row -> new BookRule(
                        row.id(), row.level(), row.weight(), row.onRequest(), row.sentence(), countings.get(row.id())))
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
