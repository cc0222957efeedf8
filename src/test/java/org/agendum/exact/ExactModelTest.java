package org.agendum.exact;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.sat.CpSolverStatus;
import java.time.Duration;
import java.util.Random;
import org.agendum.analysis.Check;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlanBuilder;
import org.agendum.planning.Schedules;
import org.agendum.problem.Level;
import org.agendum.problem.Problem;
import org.agendum.rules.Catalogue;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.Score;
import org.agendum.solver.AgendaSolver;
import org.agendum.solver.Limits;
import org.agendum.solver.Scoring;
import org.junit.jupiter.api.Test;

/** The exact model says the same as the rules. */
class ExactModelTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final int PROBLEMS = 500;
    private static final long STEPS = 50;

    /** One problem in so many is searched too, which takes a second each. */
    private static final int SEARCHED = 10;

    private static final int TRIES = 3;

    private final Scoring scoring = new Scoring();

    @Test
    void agreesWithTheRulesOnWhatIsBest() {
        int compared = 0;
        int infeasible = 0;
        for (int seed = 0; compared < PROBLEMS; seed++) {
            var problem = KnownProblems.problem(seed);
            var weights = Catalogue.weights(problem);
            var optimum = Optimum.of(problem, weights, LONG);
            if (!optimum.unexpressed().isEmpty()) {
                continue;
            }
            compared++;
            var pinsAlone = Check.of(problem, pinsAlone(problem), scoring);
            var check = Check.of(problem, optimum.schedule(), scoring);
            assertThat(optimum.isProved()).as("seed %d", seed).isTrue();
            assertThat(check.score().hard())
                    .as("seed %d: %s", seed, check.violations())
                    .isEqualTo(pinsAlone.score().hard());
            assertThat(check.score().medium())
                    .as("seed %d: %s", seed, check.violations())
                    .isEqualTo(-optimum.mediumCost());
            if (compared % SEARCHED == 0) {
                assertThat(withoutSoft(solved(problem, seed).score()))
                        .as("seed %d: a search is no better", seed)
                        .isLessThanOrEqualTo(withoutSoft(check.score()));
            }
            infeasible += isAllThere(check, optimum) ? 0 : 1;
        }
        assertThat(infeasible).isBetween(PROBLEMS / 10, PROBLEMS * 9 / 10);
    }

    /** So what the model proves to be impossible is, and what it proves to be best is: no schedule is kept from it. */
    @Test
    void knowsSchedulesThatKeepTheRulesAndWhatTheyCost() {
        int compared = 0;
        int placed = 0;
        for (int seed = 0; compared < PROBLEMS; seed++) {
            var problem = KnownProblems.problem(seed);
            var model = ExactModel.strict(problem, Catalogue.weights(problem));
            boolean isKnown = model.unexpressedHard().isEmpty()
                    && model.unexpressedMedium().isEmpty();
            if (!isKnown || Check.of(problem, pinsAlone(problem), scoring).has(Level.HARD)) {
                continue;
            }
            compared++;
            var schedule = byChance(problem, new Random(seed));
            var known = new KnownSchedule(model, schedule);
            assertThat(known.isPossible()).as("seed %d: %s", seed, schedule).isTrue();
            var cost = model.mediumCost();
            var copy = model.model().getClone();
            known.fix(copy);
            copy.minimize(cost);
            var solver = Solving.solver(LONG);
            assertThat(solver.solve(copy)).as("seed %d: %s", seed, schedule).isEqualTo(CpSolverStatus.OPTIMAL);
            assertThat(Math.round(solver.objectiveValue()))
                    .as("seed %d: %s", seed, schedule)
                    .isEqualTo(-Check.of(problem, schedule, scoring).score().medium());
            placed += schedule.sessions().size();
        }
        assertThat(placed).isGreaterThan(PROBLEMS);
    }

    /** Puts sessions and people somewhere, one after the other, and leaves out what breaks a hard rule there. */
    private Schedule byChance(Problem problem, Random random) {
        var plan = new PlanBuilder(problem, Catalogue.weights(problem)).unplanned();
        plan.sessions().stream().filter(session -> !session.isPinned()).forEach(session -> session.setSlot(null));
        for (var session : plan.sessions()) {
            var slots = session.getSlotRange();
            var rooms = session.facts().rooms();
            for (int i = 0; i < TRIES && !session.isPinned() && !slots.isEmpty() && !rooms.isEmpty(); i++) {
                session.setRoom(plan.rooms().get(rooms.get(random.nextInt(rooms.size()))));
                session.setSlot(slots.get(random.nextInt(slots.size())));
                if (!breaks(problem, plan)) {
                    break;
                }
                session.setSlot(null);
            }
        }
        for (var seat : plan.seats()) {
            var candidates = seat.getCandidates();
            if (!seat.isPinned() && !candidates.isEmpty()) {
                seat.setPerson(candidates.get(random.nextInt(candidates.size())));
                if (breaks(problem, plan)) {
                    seat.setPerson(null);
                }
            }
        }
        return Schedules.of(plan);
    }

    private boolean breaks(Problem problem, AgendaPlan plan) {
        return Check.of(problem, Schedules.of(plan), scoring).has(Level.HARD);
    }

    /** What is pinned to a time and not to a room has a choice, and is left out. */
    private static Schedule pinsAlone(Problem problem) {
        var plan = new PlanBuilder(problem, Catalogue.weights(problem)).unplanned();
        plan.sessions().stream().filter(session -> !session.isPinned()).forEach(session -> session.setSlot(null));
        return Schedules.of(plan);
    }

    private static boolean isAllThere(Check check, Optimum optimum) {
        return check.score().isFeasible() && optimum.schedule().unscheduled().isEmpty();
    }

    private static Score withoutSoft(Score score) {
        return new Score(score.hard(), score.medium(), 0);
    }

    private Check solved(Problem problem, int seed) {
        var plan = new PlanBuilder(problem, Catalogue.weights(problem)).unplanned();
        var outcome = new AgendaSolver(new Limits(LONG, STEPS, seed)).solve(plan, (score, millis, best) -> {});
        return Check.of(problem, Schedules.of(outcome.plan()), scoring);
    }
}
