package org.agendum.solver;

import java.time.Duration;
import java.util.Map;
import java.util.random.RandomGeneratorFactory;
import org.agendum.planning.AgendaPlan;

/** Gets sessions onto an agenda that is full, by moving as few others as it can from where they were. */
public final class Mending {
    private static final long MOVES_PER_SESSION = 2_000;

    private final Limits limits;

    public Mending(Limits limits) {
        this.limits = limits;
    }

    /**
     * @param plan of which most is in place; is changed
     * @param old where the sessions were, by id; those that are not named may be anywhere
     * @return the same plan, as it was when it was best
     */
    public AgendaPlan mend(AgendaPlan plan, Map<String, Spot> old) {
        try (var workplace = new Workplace(plan, false)) {
            workplace.aimAt(new StayPut(plan, old));
            var random = RandomGeneratorFactory.of("L64X128MixRandom").create(limits.seed());
            new Annealing(workplace, random, true, new Budget(plan), new Exchange(1).new Seat(0)).run();
            return plan;
        }
    }

    /** The time, or as many moves as are likely to find what there is to find. */
    private final class Budget implements Annealing.Schedule {
        private final long begin = System.nanoTime();
        private final long moves;

        private Budget(AgendaPlan plan) {
            moves = MOVES_PER_SESSION * plan.sessions().size();
        }

        @Override
        public double progress(long tried, long accepted) {
            double ofTime = (double) Duration.ofNanos(System.nanoTime() - begin).toMillis()
                    / Math.max(1, limits.time().toMillis());
            return Math.min(1, Math.max(ofTime, (double) tried / moves));
        }

        @Override
        public void foundBetter(Annealing annealing) {
            // nobody is told: only the last one counts
        }
    }
}
