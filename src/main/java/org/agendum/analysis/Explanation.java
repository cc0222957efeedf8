package org.agendum.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.agendum.problem.Level;
import org.agendum.problem.Person;
import org.agendum.problem.Problem;
import org.agendum.problem.Session;
import org.agendum.rules.Catalogue;
import org.agendum.rules.Rule;
import org.agendum.schedule.Reward;
import org.agendum.schedule.Score;
import org.agendum.schedule.Violation;

/**
 * Where the score of a schedule comes from.
 *
 * @param rules the broken ones, worst level first, the dearest first
 * @param rewards what rules grant for what is good
 * @param sessions those most concerned, the worst first
 * @param people those most concerned, the worst first
 */
public record Explanation(
        Score score,
        boolean feasible,
        List<RuleShare> rules,
        List<Reward> rewards,
        List<Concern> sessions,
        List<Concern> people) {
    private static final int MOST_CONCERNS = 10;
    private static final Comparator<RuleShare> DEAREST_FIRST = Comparator.comparing(RuleShare::level)
            .thenComparing(RuleShare::cost, Comparator.reverseOrder())
            .thenComparing(RuleShare::rule);
    private static final Comparator<Concern> WORST_FIRST =
            Comparator.comparing(Concern::score).thenComparing(Concern::id);

    public static Explanation of(Problem problem, Check check) {
        var titles = problem.sessions().stream().collect(Collectors.toMap(Session::id, Session::title));
        var names = problem.people().stream().collect(Collectors.toMap(Person::id, Person::name));
        return new Explanation(
                check.score(),
                check.score().isFeasible(),
                shares(check),
                check.rewards(),
                concerns(check, Violation::sessions, titles),
                concerns(check, Violation::people, names));
    }

    private static List<RuleShare> shares(Check check) {
        var byRule = check.violations().stream()
                .collect(Collectors.groupingBy(Violation::rule, LinkedHashMap::new, Collectors.toList()));
        var all = sum(check.violations());
        return byRule.values().stream()
                .map(violations -> share(violations, all))
                .sorted(DEAREST_FIRST)
                .toList();
    }

    /** @param violations of one rule, the dearest first */
    private static RuleShare share(List<Violation> violations, Score all) {
        var rule = violations.get(0).rule();
        var level = violations.get(0).level();
        long cost = violations.stream().mapToLong(Violation::cost).sum();
        var cheapest =
                violations.stream().min(Comparator.comparing(Violation::cost)).orElseThrow();
        return new RuleShare(
                rule,
                level,
                cost,
                percent(cost, -all.of(level)),
                violations.size(),
                Catalogue.find(rule).map(Rule::sentence).orElse(""),
                cheapest.text(),
                cheapest.cost());
    }

    private static int percent(long part, long whole) {
        return (int) Math.round(100.0 * part / whole);
    }

    private static List<Concern> concerns(
            Check check, Function<Violation, List<String>> concerned, Map<String, String> names) {
        var byId = new HashMap<String, List<Violation>>();
        for (var violation : check.violations()) {
            concerned.apply(violation).stream()
                    .distinct()
                    .forEach(id ->
                            byId.computeIfAbsent(id, any -> new ArrayList<>()).add(violation));
        }
        return byId.entrySet().stream()
                .map(entry -> new Concern(
                        entry.getKey(),
                        names.getOrDefault(entry.getKey(), entry.getKey()),
                        sum(entry.getValue()),
                        entry.getValue().size()))
                .sorted(WORST_FIRST)
                .limit(MOST_CONCERNS)
                .toList();
    }

    private static Score sum(List<Violation> violations) {
        return new Score(-cost(violations, Level.HARD), -cost(violations, Level.MEDIUM), -cost(violations, Level.SOFT));
    }

    private static long cost(List<Violation> violations, Level level) {
        return violations.stream()
                .filter(violation -> violation.level() == level)
                .mapToLong(Violation::cost)
                .sum();
    }
}
