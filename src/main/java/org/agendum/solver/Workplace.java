package org.agendum.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.impl.score.constraint.ConstraintMatchPolicy;
import org.agendum.planning.AgendaPlan;
import org.agendum.rules.CostTable;

/**
 * A plan that is being moved about, and what it costs: by a table as far as that goes, by Timefold's streams where rules
 * are left. For one thread at a time.
 */
final class Workplace implements AutoCloseable {
    private final AgendaPlan plan;
    private final boolean doubtful;
    private final CostTable table;
    private final Board board;
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
        board = table.countsAll() && !doubtful
                ? new PlainBoard(plan)
                : new CountingBoard(plan.without(table.constraints()), ConstraintMatchPolicy.DISABLED, doubtful);
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
        tableCosts.make(move, board);
        if (aim != null) {
            aim.made(move);
        }
    }

    /** @param back brings back what the last move that was made has changed */
    void takeBack(PlanMove back) {
        tableCosts.takeBack(back, board);
        if (aim != null) {
            aim.made(back);
        }
    }

    HardMediumSoftLongScore score() {
        var others = board.score();
        if (doubtful) {
            tableCosts.check();
        }
        var score = others.add(tableCosts.score());
        return aim == null ? score : aim.score(score);
    }

    /** One with a copy of the plan as it is now. */
    Workplace another() {
        return new Workplace(copy(), doubtful, table);
    }

    /** The plan as it is now, to be moved about elsewhere. */
    AgendaPlan copy() {
        return plan.copy();
    }

    @Override
    public void close() {
        board.close();
    }
}
