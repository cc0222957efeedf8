package org.agendum.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.impl.score.constraint.ConstraintMatchPolicy;
import ai.timefold.solver.core.impl.score.director.InnerScore;
import ai.timefold.solver.core.impl.score.director.InnerScoreDirector;
import org.agendum.planning.AgendaPlan;
import org.agendum.rules.CostTable;

/** A plan that is being moved about, with Timefold counting along. For one thread at a time. */
final class Workplace implements AutoCloseable {
    private final AgendaPlan plan;
    private final boolean doubtful;
    private final InnerScoreDirector<AgendaPlan, HardMediumSoftLongScore> director;
    private final CostTable table;
    private final TableCosts tableCosts;
    private Aim aim;

    /** @param doubtful whether each score is counted anew as well, to find faults in rules and moves */
    Workplace(AgendaPlan plan, boolean doubtful) {
        this(plan, doubtful, CostTable.of(plan));
    }

    private Workplace(AgendaPlan plan, boolean doubtful, CostTable table) {
        this.plan = plan;
        this.doubtful = doubtful;
        this.table = table;
        director = Engine.director(plan.without(table.constraints()), ConstraintMatchPolicy.DISABLED);
        tableCosts = new TableCosts(table, plan);
    }

    AgendaPlan plan() {
        return plan;
    }

    /** From now on the score says how near the plan is to that; to what it costs alone when null. */
    void aimAt(Aim other) {
        aim = other;
    }

    void make(PlanMove move) {
        tableCosts.make(move, director);
        if (aim != null) {
            aim.made(move);
        }
    }

    /** @param back brings back what the last move that was made has changed */
    void takeBack(PlanMove back) {
        tableCosts.takeBack(back, director);
        if (aim != null) {
            aim.made(back);
        }
    }

    HardMediumSoftLongScore score() {
        InnerScore<HardMediumSoftLongScore> others = director.calculateScore();
        if (doubtful) {
            director.assertShadowVariablesAreNotStale(others, "a move");
            director.assertWorkingScoreFromScratch(others, "a move");
            tableCosts.check();
        }
        var score = others.raw().add(tableCosts.score());
        return aim == null ? score : aim.score(score);
    }

    /** One with a copy of the plan as it is now. */
    Workplace another() {
        return new Workplace(copy(), doubtful, table);
    }

    /** The plan as it is now, to be moved about elsewhere. */
    AgendaPlan copy() {
        return director.cloneSolution(plan);
    }

    @Override
    public void close() {
        director.close();
    }
}
