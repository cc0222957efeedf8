package org.agendum.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.Collections;
import java.util.List;

/**
 * How much worse a plan may become by one move, from the hot beginning of an annealing to its cold end. Measured in soft
 * cost: a hard or medium breach is worth few common losses in the beginning, so that a search can pass through it, and
 * more than the largest loss from the middle on.
 */
final class Cooling {
    /** Four of five losses are smaller: a plan must be able to lose what it loses now and then, or it never leaves a hollow. */
    private static final double USUAL_LOSS = 0.8;

    private static final double HOTTEST_PER_USUAL_LOSS = 0.5;
    private static final double COLDEST_PER_LEAST_LOSS = 0.2;
    /** For a plan that is to be improved and not made anew. */
    private static final double WARM_PER_USUAL_LOSS = 0.02;

    private static final double BREACH_PER_HOTTEST = 5;
    private static final double BREACH_PER_LARGEST_LOSS = 2;

    private final double hottest;
    private final double coldest;
    private final double leastBreach;
    private final double mostBreach;
    private double temperature;
    private double breach;

    /**
     * @param losses of some random moves, in soft cost, without those that cost nothing
     * @param warm whether the search begins where a good plan is
     */
    Cooling(List<Long> losses, boolean warm) {
        Collections.sort(losses);
        long least = losses.isEmpty() ? 1 : losses.get(0);
        long usual = losses.isEmpty() ? 1 : losses.get((int) (losses.size() * USUAL_LOSS));
        long largest = losses.isEmpty() ? 1 : losses.get(losses.size() - 1);
        coldest = least * COLDEST_PER_LEAST_LOSS;
        hottest = Math.max(coldest, usual * (warm ? WARM_PER_USUAL_LOSS : HOTTEST_PER_USUAL_LOSS));
        leastBreach = hottest * BREACH_PER_HOTTEST;
        mostBreach = Math.max(leastBreach, largest * BREACH_PER_LARGEST_LOSS);
        proceed(0);
    }

    /** @param progress from 0 to 1 */
    void proceed(double progress) {
        temperature = hottest * Math.pow(coldest / hottest, progress);
        breach = leastBreach * Math.pow(mostBreach / leastBreach, Math.min(1, 2 * progress));
    }

    /** What a plan of the second score has lost against one of the first; negative when it has gained. */
    double loss(HardMediumSoftLongScore before, HardMediumSoftLongScore after) {
        return (before.softScore() - after.softScore())
                + breach * (before.mediumScore() - after.mediumScore() + before.hardScore() - after.hardScore());
    }

    /** @param chance from 0 to 1, at random */
    boolean accepts(double loss, double chance) {
        return loss <= 0 || chance < Math.exp(-loss / temperature);
    }
}
