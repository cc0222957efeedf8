package org.agendum.exact;

import com.google.ortools.sat.CpSolver;
import java.time.Duration;

/** How CP-SAT is asked: so that the same question has the same answer, unless time runs out. */
final class Solving {
    private static final int SEARCHES = 8;

    /** One search. */
    static CpSolver solver(Duration time) {
        var solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setRandomSeed(0)
                .setMaxTimeInSeconds(Math.max(0.01, time.toMillis() / 1000.0));
        return solver;
    }

    /** Several searches that take turns, for what one does not prove. */
    static CpSolver thorough(Duration time) {
        var solver = solver(time);
        solver.getParameters().setNumWorkers(SEARCHES).setInterleaveSearch(true);
        return solver;
    }

    private Solving() {}
}
