package org.agendum.rules;

import java.util.LinkedHashMap;
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
            brackets are off until a problem sets them, be it as `{}`. Some rules can count in other ways, of which a problem
            names one:

            ```json
            "rules": {
              "idle-gap": { "weight": 1 },
              "track-overlap": { "level": "hard" },
              "start-off": { "weight": 0 },
              "order-broken": { "count": "both-lengths" }
            }
            ```

            The fields are those of the problem file on which the breach of a rule depends, apart from times and places.

            Known elsewhere as: what other tools call the rule, or the closest that they have, in their own words. It may
            be harder or softer there, or count otherwise. The tools are those whose documentation or source we have read:
            [Timefold](https://github.com/TimefoldAI/timefold-solver-benchmarks) (its conference example; *Timefold meetings*
            is its [meeting example](https://github.com/TimefoldAI/timefold-quickstarts)),
            [OptaPlanner](https://github.com/apache/incubator-kie-optaplanner) (where its conference example has more than
            Timefold's), [ConferenceScheduler](https://github.com/PyconUK/ConferenceScheduler),
            [CoSPLib](https://github.com/ahmedkheiri/CoSPLib), [slotmachine](https://github.com/emfcamp/slotmachine),
            [pretalx](https://github.com/pretalx/pretalx), [Indico](https://github.com/indico/indico) and
            [Grenadine](https://docs.grenadine.co/sessions-conflicts.html).
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
                .map(RulesPage::row)
                .collect(Collectors.joining());
        return """

                ## %s: %s

                | rule | what holds | what is counted | weight | fields | known elsewhere as |
                |---|---|---|---|---|---|
                %s""".formatted(title(level), meaning, rows);
    }

    private static String row(Rule rule) {
        return "| `%s` | %s | %s | %s | %s | %s |\n"
                .formatted(rule.id(), rule.sentence(), counted(rule), weight(rule), fields(rule), peerNames(rule));
    }

    private static String counted(Rule rule) {
        var countings = rule.countings().stream()
                .map(counting -> counting.name().equals(Counting.USUAL)
                        ? counting.unit()
                        : "or `%s`: %s".formatted(counting.name(), counting.unit()))
                .collect(Collectors.joining(";<br>"));
        return rule.reward() ? "reward, which makes a score better: " + countings : countings;
    }

    private static String weight(Rule rule) {
        return (rule.onRequest() ? "(%d)" : "%d").formatted(rule.weight());
    }

    private static String fields(Rule rule) {
        return rule.fields().stream().map("`%s`"::formatted).collect(Collectors.joining(", "));
    }

    /** Like {@code Timefold: *Room conflict*;<br>Grenadine: *Double-booked rooms*}. */
    private static String peerNames(Rule rule) {
        var byPeer = rule.peerNames().stream()
                .collect(Collectors.groupingBy(
                        PeerName::peer,
                        LinkedHashMap::new,
                        Collectors.mapping(name -> "*%s*".formatted(escaped(name.name())), Collectors.joining(", "))));
        return byPeer.entrySet().stream()
                .map(entry -> "%s: %s".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(";<br>"));
    }

    private static String escaped(String text) {
        return text.replaceAll("([_*|])", "\\\\$1");
    }

    private static String title(Level level) {
        var name = level.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private RulesPage() {}
}
