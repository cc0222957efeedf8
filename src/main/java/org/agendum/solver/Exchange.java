package org.agendum.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.concurrent.Phaser;

/**
 * Where searches that run side by side meet, all at the same point of their progress, so that the same happens in every
 * run: who is behind goes on from where the best of them is.
 */
final class Exchange {
    /** Not in the hot beginning, when a lead means nothing, and not at the end, so that a last part is tried twice. */
    private static final double[] MEETINGS = {0.5, 0.65, 0.8};

    private final Standing[][] standings;
    private final Phaser phaser;

    private record Standing(HardMediumSoftLongScore score, Snapshot snapshot) {}

    Exchange(int searches) {
        standings = new Standing[MEETINGS.length][searches];
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
            return met < MEETINGS.length && progress >= MEETINGS[met];
        }

        /** Waits for the others; null when none of them is ahead. */
        Snapshot meet(HardMediumSoftLongScore score, Snapshot snapshot) {
            var here = standings[met++];
            here[index] = new Standing(score, snapshot);
            phaser.arriveAndAwaitAdvance();
            Standing best = here[index];
            for (var other : here) {
                best = other != null && other.score().compareTo(best.score()) > 0 ? other : best;
            }
            return best == here[index] ? null : best.snapshot();
        }

        /** The others need not wait any more. */
        void leave() {
            phaser.arriveAndDeregister();
        }
    }
}
