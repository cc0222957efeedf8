package org.agendum.rules;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.agendum.problem.Level;

/**
 * What a rule is: its id is the noun of the breach, its sentence the norm.
 *
 * @param weight what one unit of cost counts, 1 or more, unless a problem sets another
 * @param onRequest whether it is off as long as a problem does not set it
 * @param unit what is counted, like "minute of overlap, per pair of sessions"
 */
public record Rule(String id, Level level, long weight, boolean onRequest, String sentence, String unit) {
    static Rule hard(String id, String sentence, String unit) {
        return new Rule(id, Level.HARD, 1, false, sentence, unit);
    }

    static Rule medium(String id, String sentence, String unit) {
        return new Rule(id, Level.MEDIUM, 1, false, sentence, unit);
    }

    static Rule soft(String id, long weight, String sentence, String unit) {
        return new Rule(id, Level.SOFT, weight, false, sentence, unit);
    }

    /** A preference that only some events have: off unless a problem sets it. */
    static Rule softOnRequest(String id, long weight, String sentence, String unit) {
        return new Rule(id, Level.SOFT, weight, true, sentence, unit);
    }

    static HardMediumSoftLongScore score(Level level, long weight) {
        return switch (level) {
            case HARD -> HardMediumSoftLongScore.ofHard(weight);
            case MEDIUM -> HardMediumSoftLongScore.ofMedium(weight);
            case SOFT -> HardMediumSoftLongScore.ofSoft(weight);
        };
    }

    HardMediumSoftLongScore score() {
        return score(level, weight);
    }
}
