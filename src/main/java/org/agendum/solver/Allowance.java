package org.agendum.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.agendum.schedule.Score;

/**
 * What a schedule may cost to be as good as asked: nothing forbidden, no promise more broken than in the best, and not
 * much more soft cost.
 *
 * @param best the score of the best schedule
 * @param soft how much more soft cost than that is allowed, 0 or more
 */
public record Allowance(Score best, long soft) {
    public Allowance {
        if (soft < 0) {
            throw new IllegalArgumentException("A loss of %d is negative.".formatted(soft));
        }
    }

    /** Whether a schedule of that score is good enough. */
    public boolean allows(Score score) {
        return score.hard() == 0 && score.medium() >= best.medium() && best.soft() - score.soft() <= soft;
    }

    /** How far it is from being good enough, apart from what is forbidden; 0 when it is. */
    long excess(HardMediumSoftLongScore score) {
        long promises = Math.max(0, best.medium() - score.mediumScore());
        return promises + Math.max(0, best.soft() - score.softScore() - soft);
    }

    /** How much of what may be lost is lost, from 0 to 1. */
    double shareUsed(HardMediumSoftLongScore score) {
        double lost = Math.max(0, best.soft() - score.softScore());
        return soft == 0 ? 0 : Math.min(1, lost / soft);
    }
}
