package org.agendum.analysis;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agendum.exact.Core;
import org.agendum.exact.Deadline;
import org.agendum.exact.Feasibility;
import org.agendum.exact.Requirement;
import org.agendum.planning.PlanBuilder;
import org.agendum.planning.Schedules;
import org.agendum.problem.Copies;
import org.agendum.problem.Level;
import org.agendum.problem.Problem;
import org.agendum.problem.RuleSetting;
import org.agendum.rules.Catalogue;
import org.agendum.schedule.Schedule;
import org.agendum.solver.AgendaSolver;
import org.agendum.solver.Limits;
import org.agendum.solver.Scoring;

/** Finds out why a problem cannot be solved, and what would make it solvable. */
public final class Diagnostician {
    /** Rules that hold by themselves; nobody asks for them, but they may be why something cannot be. */
    private static final List<String> LAWS =
            List.of("room-conflict", "person-conflict", "room-too-small", "role-clash");

    /** What is left of the time for ways out, after the proof. */
    private static final double SHARE_OF_PROOF = 0.5;

    private static final int MOST_COMBINED = 4;

    /** Of the time, so much at most goes to a first look whether there is a schedule, and less for few sessions. */
    private static final double SHARE_AT_ONCE = 0.25;

    private static final long LEAST_MILLIS = 2_000;
    private static final long MILLIS_PER_SESSION = 20;

    /** What has been given up once costs so many times as much, so that other ways are found too. */
    private static final long DEARER = 2;

    private final Problem problem;
    private final Duration time;
    private final Deadline deadline;
    private final Scoring scoring = new Scoring();
    private int untried;

    public Diagnostician(Problem problem, Duration time) {
        this.problem = problem;
        this.time = time;
        this.deadline = Deadline.in(time);
    }

    public Diagnosis diagnose() {
        var counts = CountingChecks.of(problem);
        if (counts.isEmpty() && isSolvedAtOnce()) {
            return without(Diagnosis.Verdict.FEASIBLE, counts, List.of());
        }
        var feasibility = feasibility(problem);
        var verdict = feasibility.ask(feasibility.requirements(), deadline);
        if (verdict == Feasibility.Verdict.POSSIBLE) {
            boolean isFound = isRight(problem, feasibility.schedule()) || isSolvable(deadline.left());
            return without(
                    isFound ? Diagnosis.Verdict.FEASIBLE : Diagnosis.Verdict.NOT_PROVED,
                    counts,
                    feasibility.unexpressed());
        }
        var proof = Deadline.in(Duration.ofMillis((long) (time.toMillis() * SHARE_OF_PROOF)));
        var core = feasibility.core(proof);
        return core.isEmpty()
                ? without(Diagnosis.Verdict.UNKNOWN, counts, feasibility.unexpressed())
                : with(core.get(), counts, feasibility);
    }

    private static Feasibility feasibility(Problem problem) {
        return new Feasibility(problem, Catalogue.weights(problem));
    }

    /** Most problems are feasible, and the search that knows all rules sees that sooner than the proof does. */
    private boolean isSolvedAtOnce() {
        var most = Duration.ofMillis(
                LEAST_MILLIS + MILLIS_PER_SESSION * problem.sessions().size());
        var share = Duration.ofMillis((long) (time.toMillis() * SHARE_AT_ONCE));
        return isSolvable(most.compareTo(share) < 0 ? most : share);
    }

    /** Whether the search that knows all rules finds a schedule. */
    private boolean isSolvable(Duration within) {
        var hard = ProblemEdits.withoutPreferences(problem, "seat-unfilled", "published-moved");
        var plan = new PlanBuilder(hard, Catalogue.weights(hard)).unplanned();
        var solver = new AgendaSolver(new Limits(within.plusMillis(1), null, 0));
        var outcome = solver.solve(plan, (score, millis, best) -> {
            if (score.hard() == 0 && score.medium() == 0) {
                solver.stop();
            }
        });
        return isRight(problem, Schedules.of(outcome.plan()));
    }

    private static Diagnosis without(Diagnosis.Verdict verdict, List<String> counts, Collection<String> unknownRules) {
        return new Diagnosis(
                verdict, counts, List.of(), List.of(), false, false, List.of(), 0, List.copyOf(unknownRules));
    }

    private Diagnosis with(Core core, List<String> counts, Feasibility feasibility) {
        var ways = waysOut(core, feasibility);
        return new Diagnosis(
                Diagnosis.Verdict.INFEASIBLE,
                counts,
                core.requirements().stream().map(Requirement::text).toList(),
                laws(core),
                core.irreducible(),
                core.smallest(),
                ways,
                untried,
                List.copyOf(feasibility.unexpressed()));
    }

    /** Whether the rules find a schedule as good as the model does, also those rules that it does not know. */
    private boolean isRight(Problem of, Schedule schedule) {
        var check = Check.of(of, schedule, scoring);
        return !check.has(Level.HARD) && schedule.unscheduled().isEmpty();
    }

    /** Without which laws the requirements can hold together. */
    private List<String> laws(Core core) {
        var laws = new ArrayList<String>();
        for (var law : LAWS) {
            var rules = new HashMap<>(problem.rules());
            rules.put(law, new RuleSetting(null, 0L, null));
            var lawless = feasibility(Copies.with(problem, "rules", rules));
            var known = Set.copyOf(lawless.requirements());
            var kept = core.requirements().stream().filter(known::contains).toList();
            if (kept.size() == core.requirements().size()
                    && lawless.ask(kept, deadline) == Feasibility.Verdict.POSSIBLE) {
                laws.add(Catalogue.find(law).orElseThrow().sentence());
            }
        }
        return laws;
    }

    private List<WayOut> waysOut(Core core, Feasibility feasibility) {
        var ways = new ArrayList<WayOut>();
        for (var requirement : core.requirements()) {
            for (var change : Loosenings.of(problem, requirement)) {
                tried(change, List.of()).ifPresent(ways::add);
            }
        }
        if (ways.isEmpty()) {
            ways.addAll(combined(feasibility));
        }
        ways.sort(Comparator.comparingInt(WayOut::cost));
        return ways;
    }

    /** The least of the change with which everything is possible but what is given up. */
    private Optional<WayOut> tried(Change change, List<Requirement> givenUp) {
        if (!isEnough(change, change.most(), givenUp)) {
            return Optional.empty();
        }
        int tooLittle = 0;
        int enough = change.most();
        while (enough - tooLittle > 1) {
            int middle = (tooLittle + enough) >>> 1;
            if (isEnough(change, middle, givenUp)) {
                enough = middle;
            } else {
                tooLittle = middle;
            }
        }
        return Optional.of(
                new WayOut(List.of(change.text().apply(enough)), change.cost().applyAsInt(enough)));
    }

    private boolean isEnough(Change change, int steps, List<Requirement> givenUp) {
        if (deadline.isOver()) {
            untried += steps == change.most() ? 1 : 0;
            return false;
        }
        var changed = change.problem().apply(steps);
        var feasibility = feasibility(changed);
        var given = Set.copyOf(givenUp);
        var kept = feasibility.requirements().stream()
                .filter(requirement -> !given.contains(requirement))
                .toList();
        boolean isPossible = feasibility.ask(kept, deadline) == Feasibility.Verdict.POSSIBLE;
        return isPossible && (!givenUp.isEmpty() || isRight(changed, feasibility.schedule()));
    }

    /** Where one change is not enough: one for each of the requirements that cost least to give up, in a few ways. */
    private List<WayOut> combined(Feasibility feasibility) {
        var values = new HashMap<Requirement, Long>();
        feasibility
                .requirements()
                .forEach(requirement -> values.put(requirement, Loosenings.cost(problem, requirement)));
        var ways = new ArrayList<WayOut>();
        for (int i = 0; i < MOST_COMBINED; i++) {
            var given = feasibility.givenUp(List.of(), values::get, deadline);
            if (given.isEmpty()) {
                return ways;
            }
            combined(List.copyOf(given.get()))
                    .filter(way -> !ways.contains(way))
                    .ifPresent(ways::add);
            given.get().forEach(requirement -> values.merge(requirement, DEARER, (value, more) -> value * more));
        }
        return ways;
    }

    private Optional<WayOut> combined(List<Requirement> given) {
        var changes = new ArrayList<String>();
        var changed = problem;
        int cost = 0;
        for (int i = 0; i < given.size(); i++) {
            var step = cheapest(changed, given.get(i), given.subList(i + 1, given.size()));
            if (step.isEmpty()) {
                return Optional.empty();
            }
            changed = step.get().problem();
            changes.addAll(step.get().way().changes());
            cost += step.get().way().cost();
        }
        return Optional.of(new WayOut(changes, cost));
    }

    private record Step(Problem problem, WayOut way) {}

    private Optional<Step> cheapest(Problem of, Requirement requirement, List<Requirement> givenUp) {
        return Loosenings.of(of, requirement).stream()
                .flatMap(change -> tried(change, givenUp).map(way -> step(change, way)).stream())
                .min(Comparator.comparingInt(step -> step.way().cost()));
    }

    private static Step step(Change change, WayOut way) {
        int steps = 1;
        while (!change.text().apply(steps).equals(way.changes().get(0))) {
            steps++;
        }
        return new Step(change.problem().apply(steps), way);
    }
}
