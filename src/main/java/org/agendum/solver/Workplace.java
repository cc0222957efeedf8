package org.agendum.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.impl.score.constraint.ConstraintMatchPolicy;
import ai.timefold.solver.core.impl.score.director.InnerScore;
import ai.timefold.solver.core.impl.score.director.InnerScoreDirector;
import org.agendum.planning.AgendaPlan;

/** A plan that is being moved about, with Timefold counting along. For one thread at a time. */
final class Workplace implements AutoCloseable {
    private final AgendaPlan plan;
    private final boolean doubtful;
    private final InnerScoreDirector<AgendaPlan, HardMediumSoftLongScore> director;
    private Aim aim;

    /** @param doubtful whether each score is counted anew as well, to find faults in rules and moves */
    Workplace(AgendaPlan plan, boolean doubtful) {
        this.plan = plan;
        this.doubtful = doubtful;
        director = Engine.director(plan, ConstraintMatchPolicy.DISABLED);
    }

    AgendaPlan plan() {
        return plan;
    }

    /** From now on the score says how near the plan is to that; to what it costs alone when null. */
    void aimAt(Aim other) {
        aim = other;
    }

    void make(PlanMove move) {
        move.make(director);
        if (aim != null) {
            aim.made(move);
        }
    }

    HardMediumSoftLongScore score() {
        InnerScore<HardMediumSoftLongScore> score = director.calculateScore();
        if (doubtful) {
            director.assertShadowVariablesAreNotStale(score, "a move");
            director.assertWorkingScoreFromScratch(score, "a move");
        }
        return aim == null ? score.raw() : aim.score(score.raw());
    }

    /** The plan as it is now, to be moved about elsewhere. */
    AgendaPlan copy() {
        return director.cloneSolution(plan);
    }

    InnerScoreDirector<AgendaPlan, HardMediumSoftLongScore> director() {
        return director;
    }

    @Override
    public void close() {
        director.close();
    }
}
