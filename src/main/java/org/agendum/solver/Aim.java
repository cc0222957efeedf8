package org.agendum.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/** What a search is after where that is not a low cost alone. Belongs to one plan. */
interface Aim {
    /** Is told of each move, after it was made. */
    void made(PlanMove move);

    /** How near the plan is to what is aimed at; greater is nearer. */
    HardMediumSoftLongScore score(HardMediumSoftLongScore cost);
}
