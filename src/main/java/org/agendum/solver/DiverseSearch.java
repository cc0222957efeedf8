package org.agendum.solver;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.Schedules;
import org.agendum.schedule.Contrast;
import org.agendum.schedule.Layout;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.Score;

/**
 * Searches, from the best plan, for others that differ from those known. For one thread, but {@link #stop} may be called
 * from any.
 */
public final class DiverseSearch implements AutoCloseable {
    private static final long MOVES_PER_CHOICE = 500;
    private static final long MOVES_PER_PAIR_OF_CHOICES = 10;

    /** A plan of more choices is changed from where it is; a smaller one can be shaken up and settle anew. */
    private static final int MANY_CHOICES = 150;

    private static final long SEEDS_BETWEEN_SEARCHES = 1_000_003;

    private final Workplace workplace;
    private final Contrast contrast;
    private final ToLongFunction<Score> loss;
    private final Limits limits;
    private final long begin = System.nanoTime();
    private final long budget;
    private final boolean isLarge;
    private Snapshot best;
    private Allowance allowance;
    private int searches;
    private volatile boolean stopped;

    /**
     * A schedule that was found.
     *
     * @param layout what of it counts when it is told from others
     */
    public record Found(Schedule schedule, Layout layout, Score score) {}

    /**
     * @param plan the best that is known; is changed while this searches
     * @param loss how much more soft cost than a best of that score is allowed
     * @param limits the time for all searches together, and the steps for each
     */
    public DiverseSearch(AgendaPlan plan, Contrast contrast, ToLongFunction<Score> loss, Limits limits) {
        this.workplace = new Workplace(plan, false);
        this.contrast = contrast;
        this.loss = loss;
        this.limits = limits;
        var neighbourhood = new Neighbourhood(plan);
        budget = neighbourhood.moves(MOVES_PER_CHOICE, MOVES_PER_PAIR_OF_CHOICES);
        isLarge = neighbourhood.choices() > MANY_CHOICES;
        takeAsBest(Scoring.score(workplace.score()));
    }

    private void takeAsBest(Score score) {
        best = new Snapshot(workplace.plan());
        allowance = new Allowance(score, loss.applyAsLong(score));
    }

    /** How good a schedule has to be. Changes when a better one is found than the best that was known. */
    public Allowance allowance() {
        return allowance;
    }

    /** Ends the search soon; what was found so far counts. */
    public void stop() {
        stopped = true;
    }

    /** Whether no time is left. */
    public boolean isOver() {
        return stopped || left().isNegative() || left().isZero();
    }

    private Duration left() {
        return limits.time().minusNanos(System.nanoTime() - begin);
    }

    /** The best that is known by now. */
    public Found best() {
        beginAnew();
        return found();
    }

    /**
     * The one that is farthest from the nearest of the others, of those that are good enough.
     *
     * @param others at least one
     * @param searchesLeft how many searches, this one included, are to share the time that is left
     * @return empty when none was found that differs from all others
     */
    public Optional<Found> farthest(List<Layout> others, int searchesLeft) {
        return search(others, searchesLeft, () -> new FarAway(workplace.plan(), others, contrast, allowance))
                .filter(found -> allowance.allows(found.score()));
    }

    /**
     * The one that costs least, of those that differ from all others, however much that is.
     *
     * @return empty when none was found that breaks nothing more than the best
     */
    public Optional<Found> cheapest(List<Layout> others, int searchesLeft) {
        long medium = allowance.best().medium();
        return search(others, searchesLeft, () -> new NearlyAsGood(workplace.plan(), others, contrast, medium))
                .filter(found -> found.score().hard() == 0 && found.score().medium() >= medium);
    }

    /** @param aim is asked for when the plan is the best again */
    private Optional<Found> search(List<Layout> others, int searchesLeft, Supplier<Aim> aim) {
        beginAnew();
        workplace.aimAt(aim.get());
        new Annealing(workplace, random(), isLarge, new Slice(searchesLeft), new Exchange(1).new Seat(0)).run();
        workplace.aimAt(null);
        var found = found();
        if (found.score().compareTo(allowance.best()) > 0) {
            takeAsBest(found.score());
        }
        boolean differs = others.stream()
                .allMatch(other -> contrast.between(found.layout(), other).total() > 0);
        return differs ? Optional.of(found) : Optional.empty();
    }

    private void beginAnew() {
        workplace.aimAt(null);
        workplace.make(best.restore(workplace.plan()));
    }

    private Found found() {
        var plan = workplace.plan();
        return new Found(Schedules.of(plan), new PlanLayout(plan).layout(), Scoring.score(workplace.score()));
    }

    private RandomGenerator random() {
        searches++;
        return RandomGeneratorFactory.of("L64X128MixRandom").create(limits.seed() + searches * SEEDS_BETWEEN_SEARCHES);
    }

    /**
     * All that are good enough, in no particular order, but always the same. Leaves half of the time for searches,
     * unless steps are what limits.
     *
     * @param most so many plans are looked at
     * @return empty when there are more plans than that, or looking at them takes too long
     */
    public Optional<List<Found>> all(long most) {
        beginAnew();
        var enumeration = new Enumeration(workplace);
        if (enumeration.count(most) > most) {
            return Optional.empty();
        }
        var all = new ArrayList<Found>();
        long end = System.nanoTime() + left().toNanos() / 2;
        BooleanSupplier isOver = () -> isOver() || limits.steps() == null && System.nanoTime() > end;
        while (enumeration.visit(score -> visit(score, all), isOver)) {
            if (all.stream().allMatch(found -> found.score().compareTo(allowance.best()) <= 0)) {
                return Optional.of(all);
            }
            var better = all.stream().map(Found::score).max(Comparator.naturalOrder());
            all.clear();
            better.ifPresent(score -> allowance = new Allowance(score, loss.applyAsLong(score)));
        }
        return Optional.empty();
    }

    private void visit(Score score, List<Found> all) {
        if (!allowance.allows(score)) {
            return;
        }
        all.add(found());
        if (score.equals(allowance.best())) {
            best = new Snapshot(workplace.plan());
        }
    }

    @Override
    public void close() {
        workplace.close();
    }

    /** One search's share of the time, moves and steps. */
    private final class Slice implements Annealing.Schedule {
        private final long sliceBegin = System.nanoTime();
        private final long nanos;

        private Slice(int searchesLeft) {
            nanos = Math.max(1, left().toNanos() / Math.max(1, searchesLeft));
        }

        @Override
        public double progress(long tried, long accepted) {
            if (isOver()) {
                return 1;
            }
            double ofMoves = (double) tried / Math.max(1, budget);
            double ofLimit = limits.steps() == null
                    ? (double) (System.nanoTime() - sliceBegin) / nanos
                    : (double) accepted / limits.steps();
            return Math.min(1, Math.max(ofMoves, ofLimit));
        }

        @Override
        public void foundBetter(Annealing annealing) {
            // nobody is told: only the last one counts
        }
    }
}
