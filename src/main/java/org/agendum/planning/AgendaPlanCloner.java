package org.agendum.planning;

import ai.timefold.solver.core.api.domain.solution.cloner.SolutionCloner;

/** Copies a plan each time that it is the best so far: many times a second, so Timefold's way by reflection is too slow. */
public final class AgendaPlanCloner implements SolutionCloner<AgendaPlan> {
    @Override
    public AgendaPlan cloneSolution(AgendaPlan plan) {
        return plan.copy();
    }
}
