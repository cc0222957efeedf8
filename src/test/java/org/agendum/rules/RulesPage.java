package org.agendum.rules;

import java.util.Locale;
import java.util.stream.Collectors;
import org.agendum.problem.Level;

/** The page of the documentation that lists all rules. */
final class RulesPage {
    private static final String HEAD = """
            # The rules

            Generated from the catalogue of rules (`mvn -q test -Dtest=RulesPageTest -Dgolden=update`); the same list as
            `agendum rules` prints. A breach costs what is counted, times the weight, on the level of its rule. A problem
            can change weights, switch a rule off with weight 0, and move a rule to another level. Rules whose weight is in
            brackets are off until a problem sets them, be it as `{}`:

            ```json
            "rules": { "idle-gap": { "weight": 1 }, "track-overlap": { "level": "hard" }, "start-off": { "weight": 0 } }
            ```
            """;

    static String text() {
        return HEAD
                + section(Level.HARD, "impossible or forbidden")
                + section(Level.MEDIUM, "something promised is missing")
                + section(Level.SOFT, "a preference");
    }

    private static String section(Level level, String meaning) {
        var rows = Catalogue.rules().stream()
                .filter(rule -> rule.level() == level)
                .map(rule ->
                        "| `%s` | %s | %s | %s |\n".formatted(rule.id(), rule.sentence(), rule.unit(), weight(rule)))
                .collect(Collectors.joining());
        return """

                ## %s: %s

                | rule | what holds | what is counted | weight |
                |---|---|---|---|
                %s""".formatted(title(level), meaning, rows);
    }

    private static String weight(Rule rule) {
        return (rule.onRequest() ? "(%d)" : "%d").formatted(rule.weight());
    }

    private static String title(Level level) {
        var name = level.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private RulesPage() {}
}
