package org.agendum.solver;

import ai.timefold.solver.core.api.solver.SolverFactory;
import org.agendum.planning.AgendaPlan;

/** Timefold with the rules, for all that counts and does not solve. Building it takes longer than most countings. */
public final class Engine {
    static final SolverFactory<AgendaPlan> FACTORY = SolverFactory.create(AgendaSolver.baseConfig());

    /** Builds it, if that is not done yet: worth doing on another thread while files are read. */
    public static void warmUp() {
        // whoever calls this has loaded the class, which builds it
    }

    private Engine() {}
}
