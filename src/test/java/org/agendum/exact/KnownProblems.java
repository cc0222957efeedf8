package org.agendum.exact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.agendum.oracle.Dice;
import org.agendum.oracle.RandomProblems;
import org.agendum.problem.Copies;
import org.agendum.problem.Level;
import org.agendum.problem.Problem;
import org.agendum.problem.RuleSetting;
import org.agendum.rules.Catalogue;

/** Random problems of which the exact model knows the hard and medium rules, or most of them. */
public final class KnownProblems {
    /** Those that are at home on another level than that on which the model knows them. */
    private static final Set<String> MEDIUM = Set.of("session-unscheduled", "seat-unfilled", "published-moved");

    /** Those of odd seeds are easier. */
    public static Problem problem(int seed) {
        var problem = RandomProblems.problem(new Dice(seed), expressible());
        var rules = new HashMap<String, RuleSetting>();
        problem.rules().forEach((rule, setting) -> rules.put(rule, expressible(rule, setting)));
        if (seed % 2 == 1) {
            ease(rules, new Random(seed));
        }
        return Copies.with(problem, "rules", rules);
    }

    /** With all rules, hardly any random problem can be solved. */
    private static void ease(Map<String, RuleSetting> rules, Random random) {
        Catalogue.rules().stream().filter(rule -> rule.level() == Level.HARD).forEach(rule -> {
            if (random.nextInt(3) > 0) {
                rules.put(rule.id(), new RuleSetting(null, 0L, null));
            }
        });
    }

    private static RuleSetting expressible(String rule, RuleSetting setting) {
        var level = setting.level();
        boolean isKnown = MEDIUM.contains(rule) ? level != Level.HARD : level != Level.MEDIUM;
        return new RuleSetting(isKnown ? level : null, setting.weight(), setting.count());
    }

    /** The rules that the model knows, with the ways of counting that it knows. */
    private static Map<String, List<String>> expressible() {
        var all = new HashMap<String, List<String>>();
        Catalogue.rules().stream()
                .filter(rule -> rule.level() != Level.SOFT)
                .forEach(rule ->
                        all.put(rule.id(), List.copyOf(Catalogue.countings().get(rule.id()))));
        all.put("exclusive-overlap", all.get("exclusive-overlap").subList(0, 1));
        return all;
    }

    private KnownProblems() {}
}
