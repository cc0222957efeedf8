package org.agendum.solver;

import org.agendum.planning.AgendaPlan;

/** Is told of each better plan while a solver runs. */
@FunctionalInterface
public interface Progress {
    /** @param best must not be kept or changed */
    void better(AgendaPlan best, long millis);
}
