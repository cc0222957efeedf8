package org.agendum.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.concurrent.Phaser;

/**
 * Where searches that run side by side meet, all at the same point of their progress, so that the same happens in every
 * run: who is behind goes on from where the best of them is.
 */
final class Exchange {
    /** Not while it is hot: a lead means little then, and searches that follow one another see less of what there is. */
    private static final double FIRST = 0.7;

    /** Often, since a lead is lost on those who do not know of it; more often was no better. */
    private static final double BETWEEN = 0.02;

    private static final int MEETINGS = (int) Math.round((1 - FIRST) / BETWEEN);

    /** Of two meetings in turn: nobody comes to the next but one before all have looked at this one. */
    private final Standing[][] standings;

    private final Phaser phaser;

    /** What a search brings to a meeting. */
    record Standing(int meeting, HardMediumSoftLongScore score, Snapshot snapshot) {}

    Exchange(int searches) {
        standings = new Standing[2][searches];
        phaser = new Phaser(searches);
    }

    /** One of the searches; for one thread. */
    final class Seat {
        private final int index;
        private int met;

        Seat(int index) {
            this.index = index;
        }

        boolean isDue(double progress) {
            return met < MEETINGS && progress >= FIRST + met * BETWEEN;
        }

        /** Waits for the others; null when none of them is ahead. */
        Standing meet(HardMediumSoftLongScore score, Snapshot snapshot) {
            int meeting = met++;
            var here = standings[meeting % 2];
            here[index] = new Standing(meeting, score, snapshot);
            phaser.arriveAndAwaitAdvance();
            Standing best = here[index];
            for (var other : here) {
                boolean isHere = other != null && other.meeting() == meeting;
                best = isHere && other.score().compareTo(best.score()) > 0 ? other : best;
            }
            return best == here[index] ? null : best;
        }

        /** The others need not wait any more. */
        void leave() {
            phaser.arriveAndDeregister();
        }
    }
}
