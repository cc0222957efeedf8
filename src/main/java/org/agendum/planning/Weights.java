package org.agendum.planning;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import java.util.Map;
import org.agendum.problem.Level;

/** What one unit of cost of each rule counts in a plan, by id of the rule. */
public record Weights(Map<String, HardMediumSoftLongScore> byRule) {
    public Weights {
        byRule = Map.copyOf(byRule);
    }

    public boolean isHard(String rule) {
        return byRule.containsKey(rule) && byRule.get(rule).hardScore() > 0;
    }

    /** What one unit of cost counts on the level; 0 for a rule that is off or on another level. */
    public long on(Level level, String rule) {
        var weight = byRule.get(rule);
        if (weight == null) {
            return 0;
        }
        return switch (level) {
            case HARD -> weight.hardScore();
            case MEDIUM -> weight.mediumScore();
            case SOFT -> weight.softScore();
        };
    }

    /** The ids of the rules, with the way of counting where it is not the usual one, that count on the level, sorted. */
    public List<String> countingOn(Level level) {
        return byRule.keySet().stream()
                .filter(rule -> on(level, rule) != 0)
                .sorted()
                .toList();
    }

    ConstraintWeightOverrides<HardMediumSoftLongScore> overrides() {
        return ConstraintWeightOverrides.of(byRule);
    }
}
