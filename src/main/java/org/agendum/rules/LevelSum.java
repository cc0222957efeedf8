package org.agendum.rules;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/** A score while it is added up. */
public final class LevelSum {
    private long hard;
    private long medium;
    private long soft;

    /** Adds so many times what the levels say; takes it away if the number is negative. */
    public void add(long times, long hardScore, long mediumScore, long softScore) {
        hard += times * hardScore;
        medium += times * mediumScore;
        soft += times * softScore;
    }

    /** Adds so many times the score; takes it away if the number is negative. */
    public void add(long times, HardMediumSoftLongScore score) {
        add(times, score.hardScore(), score.mediumScore(), score.softScore());
    }

    /** So many times the score. */
    static HardMediumSoftLongScore of(long times, HardMediumSoftLongScore score) {
        var sum = new LevelSum();
        sum.add(times, score);
        return sum.score();
    }

    public LevelSum copy() {
        var copy = new LevelSum();
        copy.hard = hard;
        copy.medium = medium;
        copy.soft = soft;
        return copy;
    }

    /** Of a sum that has counted all twice. */
    public LevelSum half() {
        var half = new LevelSum();
        half.hard = hard / 2;
        half.medium = medium / 2;
        half.soft = soft / 2;
        return half;
    }

    public HardMediumSoftLongScore score() {
        return HardMediumSoftLongScore.of(hard, medium, soft);
    }
}
