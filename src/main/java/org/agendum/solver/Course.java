package org.agendum.solver;

import java.util.random.RandomGenerator;

/**
 * How cold it is at each point of a search: it cools down once, and then, as long as there is time, warms up to somewhere
 * in the middle and cools down again just as slowly. In which hollow a cooling ends is chance; several find deeper ones
 * than one that takes as long as all of them, unless each is too quick.
 */
final class Course {
    /** Of the search, if that is long enough for it. */
    private static final double FIRST_COOLING = 0.2;

    /** Of a whole cooling: warmer, and a plan forgets what was good in it; colder, and it stays in its hollow. */
    private static final double WARMEST = 0.2;

    private static final double COLDEST = 0.6;

    private final long leastMoves;
    private final RandomGenerator random;
    /** The part of the search that a whole cooling takes; known when the first is over. */
    private double wholeCooling;

    private double begin;
    private double end;
    private double warmth;
    private boolean isFirst = true;

    /** @param leastMoves the first cooling takes as many, if the search does */
    Course(long leastMoves, RandomGenerator random) {
        this.leastMoves = leastMoves;
        this.random = random;
    }

    /** Whether it has not warmed up yet. */
    boolean isFirst() {
        return isFirst;
    }

    /** Whether it is as cold as it gets, and the search is not over. */
    boolean isCold(double progress, long tried) {
        return progress < 1 && (isFirst ? ofFirst(progress, tried) >= 1 : progress >= end);
    }

    private double ofFirst(double progress, long tried) {
        return Math.min(progress / FIRST_COOLING, (double) tried / leastMoves);
    }

    /** From now on it is warmer. */
    void warmUp(double progress) {
        if (isFirst) {
            wholeCooling = progress;
            isFirst = false;
        }
        double anywhere = WARMEST + (COLDEST - WARMEST) * random.nextDouble();
        // no warmer than that it can get cold again in the time that is left
        warmth = Math.max(anywhere, 1 - (1 - progress) / wholeCooling);
        begin = progress;
        end = progress + (1 - warmth) * wholeCooling;
    }

    /**
     * @param progress of the search, from 0 to 1
     * @return 0 when it is hottest, 1 when it is coldest
     */
    double coldness(double progress, long tried) {
        double cold = isFirst
                ? Math.max(progress, ofFirst(progress, tried))
                : warmth + (1 - warmth) * (progress - begin) / (end - begin);
        return Math.min(1, cold);
    }
}
