package org.agendum.solver;

import org.agendum.problem.Level;
import org.agendum.rules.Rule;

/** What one rule costs the whole plan with a session in each of some spots. */
public final class SpotCosts {
    private final String constraint;
    private final Level level;
    private final long now;
    private final long[] costs;

    SpotCosts(String constraint, Level level, long now, long[] costs) {
        this.constraint = constraint;
        this.level = level;
        this.now = now;
        this.costs = costs;
    }

    String constraint() {
        return constraint;
    }

    public String rule() {
        return Rule.idOf(constraint);
    }

    public Level level() {
        return level;
    }

    /** What it costs with the session where it is. */
    public long now() {
        return now;
    }

    /** @param spot its place in the list of spots */
    public long at(int spot) {
        return costs[spot];
    }
}
