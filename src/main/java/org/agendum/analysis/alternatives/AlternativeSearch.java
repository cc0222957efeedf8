package org.agendum.analysis.alternatives;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.agendum.analysis.comparison.Compared;
import org.agendum.analysis.comparison.Comparison;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlanBuilder;
import org.agendum.problem.Problem;
import org.agendum.rules.Catalogue;
import org.agendum.schedule.Contrast;
import org.agendum.schedule.Schedule;
import org.agendum.solver.AgendaSolver;
import org.agendum.solver.Allowance;
import org.agendum.solver.DiverseSearch;
import org.agendum.solver.DiverseSearch.Found;
import org.agendum.solver.Limits;
import org.agendum.solver.Outcome;

/**
 * Finds good schedules that differ: the best first, then, one after the other, those that are farthest from the ones
 * found so far at a cost that is near enough to the best. Use each once; {@link #stop} may be called from any thread.
 */
public final class AlternativeSearch {
    /** Of a smaller problem all plans are looked at, which takes a second or so. */
    private static final long MOST_PLANS = 20_000;

    /** Of the time, so much goes to finding the best, unless steps are what limits. */
    private static final double BEST_SHARE = 0.4;

    /** What one search misses, another may find. */
    private static final int MOST_VAIN_SEARCHES = 3;

    private final Problem problem;
    private final int count;
    private final Loss loss;
    private final Contrast contrast;
    private final Limits limits;
    private Consumer<String> watcher = what -> {};
    private volatile boolean stopped;
    private volatile Runnable stopStage = () -> {};

    /**
     * @param count how many schedules are wanted, 1 or more
     * @param differ by what they are to differ; null for all that planners see
     * @param limits the time for all, and the steps for each search
     */
    public AlternativeSearch(Problem problem, int count, Loss loss, Contrast.Part differ, Limits limits) {
        this.problem = problem;
        this.count = count;
        this.loss = loss;
        this.contrast = differ == null ? Compared.contrast(problem) : new Contrast(EnumSet.of(differ));
        this.limits = limits;
    }

    /** Ends the search soon; what was found so far counts. */
    public void stop() {
        stopped = true;
        stopStage.run();
    }

    /** @param watcher is told what is being done, as a clause */
    public Alternatives search(Consumer<String> watcher) {
        this.watcher = watcher;
        return search();
    }

    /**
     * @return without any alternative when the best schedule that was found breaks hard rules; its score is then in the
     *     reason
     */
    public Alternatives search() {
        watcher.accept("looking for the best");
        var outcome = best();
        var score = outcome.score();
        if (!score.isFeasible()) {
            var reason = "No schedule without hard violations was found; the best has %s. %s"
                    .formatted(score, "Maybe give it more time (--time), or see with solve what is in the way.");
            return result(new Allowance(score, 0), false, reason, List.of());
        }
        var time = limits.time().minusMillis(outcome.millis());
        var rest = new Limits(time.isNegative() ? Duration.ZERO : time, limits.steps(), limits.seed());
        try (var search = new DiverseSearch(outcome.plan(), contrast, best -> loss.points(best.soft()), rest)) {
            stopStage = search::stop;
            if (stopped) {
                search.stop();
            }
            return search(search);
        }
    }

    private Alternatives search(DiverseSearch search) {
        watcher.accept("looking at all plans, if they are few");
        var all = search.all(MOST_PLANS);
        var choice = new Choice(contrast, search.best());
        if (all.isPresent()) {
            var reason = chooseOf(choice, all.get());
            return result(search.allowance(), true, reason, choice.chosen());
        }
        var reason = searchMore(choice, search);
        while (!search.allowance().best().equals(choice.chosen().get(0).score())) {
            choice = new Choice(contrast, search.best());
            reason = searchMore(choice, search);
        }
        return result(search.allowance(), false, reason, choice.chosen());
    }

    private Outcome best() {
        double share = limits.steps() == null ? BEST_SHARE : 1;
        var time = Duration.ofMillis(Math.max(1, (long) (limits.time().toMillis() * share)));
        var solver = new AgendaSolver(new Limits(time, limits.steps(), limits.seed(), limits.cores()));
        stopStage = solver::stop;
        if (stopped) {
            solver.stop();
        }
        return solver.solve(
                unplanned(), (score, millis, plan) -> watcher.accept("looking for the best: %s".formatted(score)));
    }

    private AgendaPlan unplanned() {
        return new PlanBuilder(problem, Catalogue.weights(problem)).unplanned();
    }

    /** @return why there are fewer than asked; null when there are not */
    private String chooseOf(Choice choice, List<Found> all) {
        while (choice.size() < count) {
            var next = choice.farthest(all);
            if (next.isEmpty()) {
                return all.size() == 1
                        ? "All schedules were looked at: no other is within the loss."
                        : "All %d schedules within the loss were looked at: each other is like one of these."
                                .formatted(all.size());
            }
            choice.add(next.get());
        }
        improve(
                choice,
                index -> all.stream()
                        .max((one, other) -> Double.compare(choice.nearest(one, index), choice.nearest(other, index))));
        return null;
    }

    /** Ends at once when something better than the best turns up, since all have to be measured by that. */
    private String searchMore(Choice choice, DiverseSearch search) {
        var allowance = search.allowance();
        int vain = 0;
        while (choice.size() < count
                && vain < MOST_VAIN_SEARCHES
                && !search.isOver()
                && search.allowance() == allowance) {
            watcher.accept("best %s; looking for %d of %d%s"
                    .formatted(
                            allowance.best(),
                            choice.size() + 1,
                            count,
                            vain == 0
                                    ? ""
                                    : ", found none so far in " + (vain == 1 ? "1 search" : vain + " searches")));
            int searchesLeft = 2 * (count - choice.size()) + MOST_VAIN_SEARCHES - vain;
            var next = search.farthest(choice.layouts(), searchesLeft);
            next.ifPresent(choice::add);
            vain += next.isPresent() ? 0 : 1;
        }
        if (search.allowance() != allowance) {
            return null;
        }
        if (choice.size() < count) {
            return search.isOver() && vain < MOST_VAIN_SEARCHES
                    ? "The search ended early; more time (--time) may find more."
                    : notFound(choice, search);
        }
        improve(
                choice,
                index -> search.isOver()
                        ? Optional.empty()
                        : search.farthest(choice.layoutsWithout(index), Math.max(1, count - 1)));
        return null;
    }

    private static String notFound(Choice choice, DiverseSearch search) {
        long points = search.allowance().soft();
        var text = "%d searches found no other within the loss of %d; that there is none is not proved."
                .formatted(MOST_VAIN_SEARCHES, points);
        var cheapest = search.isOver() ? Optional.<Found>empty() : search.cheapest(choice.layouts(), 1);
        if (cheapest.isEmpty()) {
            return text;
        }
        long more =
                choice.chosen().get(0).score().soft() - cheapest.get().score().soft();
        return more <= points
                ? text
                : text
                        + " The cheapest other that was found costs %d more: --within %d allows it."
                                .formatted(more, more);
    }

    private interface Replacement {
        Optional<Found> instead(int index);
    }

    /** Exchanges the one that is nearest to another, as long as that helps. */
    private void improve(Choice choice, Replacement replacement) {
        boolean isBetter = count > 1;
        for (int i = 1; i < count && isBetter; i++) {
            int crowded = choice.mostCrowded();
            watcher.accept("looking for another %d of %d, farther from the others".formatted(crowded + 1, count));
            isBetter = replacement
                    .instead(crowded)
                    .map(found -> choice.exchange(crowded, found))
                    .orElse(false);
        }
    }

    private Alternatives result(Allowance allowance, boolean proved, String reason, List<Found> found) {
        var schedules = found.stream().map(Found::schedule).toList();
        var compared = schedules.size() < 2 ? null : compared(schedules);
        var specials =
                compared == null ? List.<String>of() : new Specialities(problem, compared.versions()).sentences();
        var choice = found.isEmpty() ? null : new Choice(contrast, found.get(0));
        found.stream().skip(1).forEach(each -> choice.add(each));
        var alternatives = new ArrayList<Alternative>();
        for (int i = 0; i < found.size(); i++) {
            alternatives.add(new Alternative(
                    i + 1,
                    found.get(i).score(),
                    found.get(0).score().soft() - found.get(i).score().soft(),
                    compared == null ? null : choice.nearest(found.get(i), i),
                    compared == null ? count == 1 ? "The best." : "The only one found." : specials.get(i)));
        }
        Comparison comparison = compared == null ? null : compared.comparison();
        return new Alternatives(
                count,
                loss.text(allowance.best().soft()),
                allowance.soft(),
                proved,
                reason,
                alternatives,
                comparison,
                schedules);
    }

    private Compared compared(List<Schedule> schedules) {
        var names = IntStream.rangeClosed(1, schedules.size())
                .mapToObj(String::valueOf)
                .toList();
        return Compared.schedules(problem, names, schedules, false);
    }
}
