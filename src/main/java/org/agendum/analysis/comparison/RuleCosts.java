package org.agendum.analysis.comparison;

import java.util.List;
import org.agendum.problem.Level;

/**
 * What one rule costs each version.
 *
 * @param costs in the order of the versions; negative where the rule rewards
 */
public record RuleCosts(String rule, Level level, List<Long> costs) {
    public RuleCosts {
        costs = List.copyOf(costs);
    }

    /** Of a version against the first: less than 0 when it is better, 0 when it is as good. */
    public int verdict(int version) {
        return Long.compare(costs.get(version), costs.get(0));
    }

    /** How far the versions are apart. */
    public long spread() {
        long most = costs.stream().mapToLong(cost -> cost).max().orElse(0);
        return most - costs.stream().mapToLong(cost -> cost).min().orElse(0);
    }
}
