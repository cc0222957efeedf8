package org.agendum.exact;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.time.Duration;
import java.util.SortedSet;
import org.agendum.planning.Weights;
import org.agendum.problem.Problem;
import org.agendum.schedule.Schedule;

/**
 * The least medium cost of the schedules of a problem in which no hard rule is broken but by what is pinned.
 *
 * @param schedule one that costs least, as far as is known; null when none was found in time
 * @param mediumCost of that schedule, as the model counts
 * @param mediumBound no schedule costs less on the medium level, proved
 * @param unexpressed the hard and medium rules that the model does not know
 */
public record Optimum(Schedule schedule, long mediumCost, long mediumBound, SortedSet<String> unexpressed) {
    public static Optimum of(Problem problem, Weights weights, Duration time) {
        var model = ExactModel.strict(problem, weights);
        model.model().minimize(model.mediumCost());
        var solver = Solving.solver(time);
        var status = solver.solve(model.model());
        var unexpressed = model.unexpressedHard();
        unexpressed.addAll(model.unexpressedMedium());
        boolean isFound = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        return new Optimum(
                isFound ? model.schedule(solver) : null,
                isFound ? Math.round(solver.objectiveValue()) : Long.MAX_VALUE,
                bound(status, solver),
                unexpressed);
    }

    private static long bound(CpSolverStatus status, CpSolver solver) {
        return switch (status) {
            case OPTIMAL, FEASIBLE -> (long) Math.ceil(solver.bestObjectiveBound() - 1e-6);
            case INFEASIBLE, MODEL_INVALID ->
                throw new IllegalStateException("An agenda with nothing but what is pinned is possible: " + status);
            default -> 0;
        };
    }

    /** Whether nothing on the hard and medium levels can be better. */
    public boolean isProved() {
        return schedule != null && mediumCost == mediumBound && unexpressed.isEmpty();
    }
}
