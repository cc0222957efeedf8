package org.agendum.solver;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.Slot;
import org.agendum.schedule.Score;
import org.agendum.schedule.Solved.Stopped;

/**
 * Solves one plan: a greedy start, and then rounds of annealing, several searches side by side if there are cores for
 * them. Use each once; {@link #stop()} may be called from any thread.
 */
public final class AgendaSolver {
    /** Plans that break what nobody may break are searched for once more. */
    private static final int MOST_ROUNDS = 2;

    /** Those of a round have together the moves of so many: one in six or so ends in a hollow of a small agenda. */
    private static final int SEARCHES = 4;

    private static final int COOLINGS_PER_SEARCH = 8;
    private static final long MOVES_PER_CHOICE = 2_000;
    private static final long MOVES_PER_PAIR_OF_CHOICES = 60;

    /** A plan of which this much stands already is to be improved, not made anew. */
    private static final double WARM_SHARE = 0.9;

    /** Far enough apart that the searches of one seed are not those of the next. */
    private static final long SEEDS_BETWEEN_SEARCHES = 1_000_003;

    private final Limits limits;
    private final boolean doubtful;
    private volatile boolean stopped;

    public AgendaSolver(Limits limits) {
        this(limits, false);
    }

    /** @param doubtful finds faults in rules and moves, and is slow */
    AgendaSolver(Limits limits, boolean doubtful) {
        this.limits = limits;
        this.doubtful = doubtful;
    }

    /** Ends the run soon; the best plan so far is its outcome. */
    public void stop() {
        stopped = true;
    }

    /** @param plan becomes the best plan that is found */
    public Outcome solve(AgendaPlan plan, Progress progress) {
        try (var run = new Run(plan, progress)) {
            return run.solve();
        }
    }

    /** The rounds of one call, each from the same start with other seeds, since any of them can end in a hollow. */
    private final class Run implements AutoCloseable {
        private final AgendaPlan plan;
        private final Progress progress;
        private final long begin = System.nanoTime();
        private final List<Workplace> workplaces = new ArrayList<>();
        /** The moves of one search. */
        private final long budget;

        private final long leastMoves;
        private final Bound bound;
        private Snapshot best;
        private Score bestScore;
        /** The best that was told of, perhaps by a search that still goes on. */
        private volatile Score told;

        private long steps;
        private long moves;
        private long searchMillis;
        private int searches;

        private Run(AgendaPlan plan, Progress progress) {
            this.plan = plan;
            this.progress = progress;
            this.bound = Bound.of(plan);
            long ofOne = new Neighbourhood(plan).moves(MOVES_PER_CHOICE, MOVES_PER_PAIR_OF_CHOICES);
            this.budget = SEARCHES * ofOne / limits.cores();
            this.leastMoves = Math.max(1, ofOne / COOLINGS_PER_SEARCH);
        }

        private Outcome solve() {
            boolean isWarm = isWarm();
            var first = new Workplace(plan, doubtful);
            workplaces.add(first);
            start(first);
            var start = best.copy();
            for (int round = 0; round < MOST_ROUNDS && budget > 0 && wantsMore(); round++) {
                search(start, isWarm);
            }
            first.make(best.restore(plan));
            return new Outcome(
                    plan,
                    Scoring.score(first.score()),
                    reason(),
                    steps,
                    moves,
                    searchMillis,
                    millis(),
                    bound.isTelling() ? bound.score() : null);
        }

        /** Sessions that can only run one at a time are tried in the sequence that is best for them alone as well. */
        private void start(Workplace workplace) {
            var empty = new Snapshot(plan);
            greedily(workplace, Map.of());
            if (!bound.slots().isEmpty() && !isPerfect()) {
                workplace.make(empty.restore(plan));
                greedily(workplace, bound.slots());
            }
            workplace.make(best.restore(plan));
        }

        private void greedily(Workplace workplace, Map<PlannedSession, Slot> slots) {
            new GreedyStart(slots, () -> stopped || isLimited()).place(workplace);
            var score = Scoring.score(workplace.score());
            if (bestScore == null || score.compareTo(bestScore) > 0) {
                bestScore = score;
                best = new Snapshot(plan);
            }
            tell(score, workplace);
        }

        private boolean isWarm() {
            long scheduled =
                    plan.sessions().stream().filter(PlannedSession::isScheduled).count();
            return scheduled >= WARM_SHARE * plan.sessions().size();
        }

        private boolean wantsMore() {
            boolean isDone = searches > 0 && bestScore.hard() == 0 && bestScore.medium() == 0;
            return !stopped && !isDone && !isPerfect() && !isLimited();
        }

        private boolean isLimited() {
            return millis() >= limits.time().toMillis() || limits.steps() != null && steps >= limits.steps();
        }

        private void search(Snapshot start, boolean isWarm) {
            long searchBegin = millis();
            var exchange = new Exchange(limits.cores());
            var annealings = new ArrayList<Annealing>();
            for (int i = 0; i < limits.cores(); i++) {
                if (i == workplaces.size()) {
                    workplaces.add(workplaces.get(0).another());
                }
                var workplace = workplaces.get(i);
                workplace.make(start.restore(workplace.plan()));
                annealings.add(new Annealing(workplace, random(), isWarm, new Timetable(), exchange.new Seat(i)));
                searches++;
            }
            runAll(annealings);
            annealings.forEach(this::collect);
            searchMillis += millis() - searchBegin;
        }

        private RandomGenerator random() {
            return RandomGeneratorFactory.of("L64X128MixRandom")
                    .create(limits.seed() + searches * SEEDS_BETWEEN_SEARCHES);
        }

        private void runAll(List<Annealing> annealings) {
            var others = annealings.subList(1, annealings.size()).stream()
                    .map(annealing -> CompletableFuture.runAsync(annealing::run, task -> new Thread(task).start()))
                    .toList();
            try {
                annealings.get(0).run();
            } catch (RuntimeException | Error e) {
                stopped = true;
                throw e;
            }
            try {
                others.forEach(CompletableFuture::join);
            } catch (CompletionException e) {
                throw new IllegalStateException("A search failed.", e.getCause());
            }
        }

        private void collect(Annealing annealing) {
            steps += annealing.accepted();
            moves += annealing.tried();
            var score = Scoring.score(annealing.bestScore());
            if (score.compareTo(bestScore) > 0) {
                best = annealing.best();
                bestScore = score;
            }
        }

        private synchronized void tell(Score score, Workplace workplace) {
            if (told == null || score.compareTo(told) > 0) {
                told = score;
                progress.better(score, millis(), workplace::copy);
            }
        }

        private Stopped reason() {
            if (isPerfect()) {
                return Stopped.OPTIMAL;
            }
            return stopped ? Stopped.USER : isLimited() ? Stopped.LIMIT : Stopped.STALLED;
        }

        /** Whether nothing can be better. */
        private boolean isPerfect() {
            return bound.isReached(told);
        }

        private long millis() {
            return Duration.ofNanos(System.nanoTime() - begin).toMillis();
        }

        @Override
        public void close() {
            workplaces.forEach(Workplace::close);
        }

        /** Spreads the cooling of one search over the moves that it may try, or the time or steps that are left. */
        private final class Timetable implements Annealing.Schedule {
            private final long searchBegin = millis();
            private final long stepsBefore = steps;

            @Override
            public double progress(long tried, long accepted) {
                long now = millis();
                if (stopped || now >= limits.time().toMillis() || isPerfect()) {
                    return 1;
                }
                double ofMoves = (double) tried / budget;
                double ofLimit = limits.steps() == null
                        ? (double) (now - searchBegin) / (limits.time().toMillis() - searchBegin)
                        : (double) accepted / (limits.steps() - stepsBefore);
                return Math.min(1, Math.max(ofMoves, ofLimit));
            }

            @Override
            public long leastMovesOfOneCooling() {
                return leastMoves;
            }

            @Override
            public void foundBetter(Annealing annealing) {
                tell(Scoring.score(annealing.bestScore()), annealing.workplace());
            }
        }
    }
}
