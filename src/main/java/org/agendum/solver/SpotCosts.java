package org.agendum.solver;

import org.agendum.problem.Level;
import org.agendum.rules.Rule;

/** What one rule costs the whole plan with a session in each of some spots. */
public final class SpotCosts {
    private final String constraint;
    private final Level level;
    private final long[] costs;

    SpotCosts(String constraint, Level level, long[] costs) {
        this.constraint = constraint;
        this.level = level;
        this.costs = costs;
    }

    public String rule() {
        return Rule.idOf(constraint);
    }

    public Level level() {
        return level;
    }

    /** @param spot its place in the list of spots */
    public long at(int spot) {
        return costs[spot];
    }
}
