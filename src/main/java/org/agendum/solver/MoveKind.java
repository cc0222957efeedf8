package org.agendum.solver;

import java.util.random.RandomGenerator;

/** One way to change a plan. */
interface MoveKind {
    /** A random move of this kind; null when this attempt found none. */
    PlanMove propose(Neighbourhood neighbourhood, RandomGenerator random);
}
