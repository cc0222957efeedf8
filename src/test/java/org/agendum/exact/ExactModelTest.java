package org.agendum.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.agendum.analysis.Check;
import org.agendum.planning.PlanBuilder;
import org.agendum.planning.Schedules;
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
