package org.agendum.planning;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.Map;

/** What one unit of cost of each rule counts in a plan, by id of the rule. */
public record Weights(Map<String, HardMediumSoftLongScore> byRule) {
    public Weights {
        byRule = Map.copyOf(byRule);
    }

    public boolean isHard(String rule) {
        return byRule.containsKey(rule) && byRule.get(rule).hardScore() > 0;
    }

    ConstraintWeightOverrides<HardMediumSoftLongScore> overrides() {
        return ConstraintWeightOverrides.of(byRule);
    }
}
