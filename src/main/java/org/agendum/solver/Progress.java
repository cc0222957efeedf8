package org.agendum.solver;

import java.util.function.Supplier;
import org.agendum.planning.AgendaPlan;
import org.agendum.schedule.Score;

/** Is told of each better plan while a solver runs. */
@FunctionalInterface
public interface Progress {
    /** @param best makes a copy of the plan, which takes long for a large one; may be called before this returns */
    void better(Score score, long millis, Supplier<AgendaPlan> best);
}
