package org.agendum.exact;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.sat.CpSolverStatus;
import java.time.Duration;
import java.util.List;
import org.agendum.analysis.Check;
import org.agendum.exact.Feasibility.Verdict;
import org.agendum.problem.Level;
import org.agendum.problem.Problem;
import org.agendum.rules.Catalogue;
import org.agendum.solver.Scoring;
import org.junit.jupiter.api.Test;

/** What is said to be possible is, and what is said to be impossible is not, and by no less. */
class FeasibilityTest {
    private static final int INFEASIBLE_PROBLEMS = 200;
    private static final Duration LONG = Duration.ofMinutes(5);

    private final Scoring scoring = new Scoring();

    @Test
    void findsSetsThatAreImpossibleAndPossibleWithAnyOneLeftOut() {
        int infeasible = 0;
        int feasible = 0;
        for (int seed = 0; infeasible < INFEASIBLE_PROBLEMS; seed++) {
            var problem = KnownProblems.problem(seed);
            var feasibility = new Feasibility(problem, Catalogue.weights(problem));
            if (!feasibility.unexpressed().isEmpty()) {
                continue;
            }
            var core = feasibility.core(Deadline.in(LONG));
            assertThat(isPossible(problem)).as("seed %d", seed).isEqualTo(core.isEmpty());
            if (core.isPresent()) {
                infeasible++;
                checkCore(problem, core.get(), seed);
            } else {
                feasible++;
                var check = Check.of(problem, feasibility.schedule(), scoring);
                assertThat(check.has(Level.HARD)).as("seed %d", seed).isFalse();
                assertThat(feasibility.schedule().unscheduled())
                        .as("seed %d", seed)
                        .isEmpty();
            }
        }
        assertThat(feasible).isGreaterThan(INFEASIBLE_PROBLEMS / 20);
    }

    /** As the other form of the model says, in which nothing is optional, and the rules of its schedule. */
    private boolean isPossible(Problem problem) {
        var model = ExactModel.strict(problem, Catalogue.weights(problem));
        model.context().sessions().forEach(session -> model.cp().anyOf(List.of(session.present())));
        var solver = Solving.solver(LONG);
        return solver.solve(model.model()) == CpSolverStatus.OPTIMAL
                && !Check.of(problem, model.schedule(solver), scoring).has(Level.HARD);
    }

    /** Asked anew, by a model that has not learnt anything. */
    private static void checkCore(Problem problem, Core core, int seed) {
        assertThat(core.irreducible()).as("seed %d", seed).isTrue();
        assertThat(core.smallest()).as("seed %d", seed).isTrue();
        var feasibility = new Feasibility(problem, Catalogue.weights(problem));
        assertThat(feasibility.ask(core.requirements(), Deadline.in(LONG)))
                .as("seed %d: %s", seed, core)
                .isEqualTo(Verdict.IMPOSSIBLE);
        for (var leftOut : core.requirements()) {
            var rest = core.requirements().stream()
                    .filter(other -> !other.equals(leftOut))
                    .toList();
            assertThat(feasibility.ask(rest, Deadline.in(LONG)))
                    .as("seed %d: %s without %s", seed, core, leftOut)
                    .isEqualTo(Verdict.POSSIBLE);
        }
    }
}
