package org.agendum.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.agendum.problem.Level;
import org.agendum.solver.Scoring.RuleCost;

/** What a rule costs the schedule as it is, and what it would cost it instead. */
public record RuleChange(String rule, Level level, long now, long then) {
    private static final Comparator<RuleChange> GREATEST_FIRST = Comparator.comparing(RuleChange::level)
            .thenComparing(change -> -Math.abs(change.then - change.now))
            .thenComparing(RuleChange::rule);

    /** The rules whose cost differs, worst level first, the greatest change first. */
    static List<RuleChange> between(List<RuleCost> now, List<RuleCost> then) {
        var before = byRule(now);
        var after = byRule(then);
        var rules = new TreeSet<>(before.keySet());
        rules.addAll(after.keySet());
        var changes = new ArrayList<RuleChange>();
        for (var rule : rules) {
            long costNow = cost(before.get(rule));
            long costThen = cost(after.get(rule));
            if (costNow != costThen) {
                var known = before.containsKey(rule) ? before.get(rule) : after.get(rule);
                changes.add(new RuleChange(rule, known.level(), costNow, costThen));
            }
        }
        changes.sort(GREATEST_FIRST);
        return List.copyOf(changes);
    }

    private static Map<String, RuleCost> byRule(List<RuleCost> costs) {
        return costs.stream().collect(Collectors.toMap(RuleCost::rule, cost -> cost));
    }

    private static long cost(RuleCost cost) {
        return cost == null ? 0 : cost.cost();
    }
}
