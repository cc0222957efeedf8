package org.agendum.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.constraint.ConstraintMatchTotal;
import ai.timefold.solver.core.impl.score.constraint.ConstraintMatchPolicy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedPerson;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.Slot;
import org.agendum.rules.Breach;
import org.agendum.schedule.Score;
import org.agendum.schedule.Violation;

/**
 * A plan whose sessions can be moved about, also where they may not be, and that knows its cost after each move: only
 * what the move changes is counted anew. For one thread at a time.
 */
public final class Tryout implements AutoCloseable {
    private final AgendaPlan plan;
    private final CountingBoard board;

    /** @param plan is changed by moves, and by nothing else while this is open and used */
    public Tryout(AgendaPlan plan) {
        this(plan, ConstraintMatchPolicy.ENABLED);
    }

    private Tryout(AgendaPlan plan, ConstraintMatchPolicy policy) {
        this.plan = plan;
        board = new CountingBoard(plan, policy, false);
    }

    /** One that knows its score only, and that faster. */
    static Tryout ofScore(AgendaPlan plan) {
        return new Tryout(plan, ConstraintMatchPolicy.DISABLED);
    }

    /** Puts a session of the plan there; nowhere if slot or room is null. */
    public void put(PlannedSession session, Slot slot, PlannedRoom room) {
        PlanMove.place(session, slot, room).make(board);
    }

    /** Puts somebody into a seat of the plan; nobody if the person is null. */
    public void seat(PlannedSeat seat, PlannedPerson person) {
        PlanMove.seat(seat, person).make(board);
    }

    /** Puts a session of a plan of which this one is a copy, or the other way round, to a place of that plan. */
    void putAlike(PlannedSession session, Slot slot, PlannedRoom room) {
        put(
                plan.sessions().get(session.index()),
                slot,
                room == null ? null : plan.rooms().get(room.index()));
    }

    /** Puts somebody into a seat of a plan of which this one is a copy, or the other way round. */
    void seatAlike(PlannedSeat seat, PlannedPerson person) {
        seat(plan.seats().get(seat.index()), person);
    }

    public Score score() {
        return Scoring.score(board.score());
    }

    /** What the broken rules cost, in no particular order. */
    public List<Scoring.RuleCost> costByRule() {
        return totals().stream()
                .filter(total -> !total.getScore().isZero())
                .map(total -> Scoring.ruleCost(Scoring.ruleOf(total.getConstraintRef()), total.getScore()))
                .toList();
    }

    /** In no particular order; {@link Scoring#worstFirst} makes one. */
    public List<Violation> violations() {
        var violations = new ArrayList<Violation>();
        for (var total : totals()) {
            var rule = Scoring.ruleOf(total.getConstraintRef());
            total.getConstraintMatchSet()
                    .forEach(match -> violations.add(
                            Scoring.violation(rule, match.getScore(), (Breach) match.getJustification())));
        }
        return violations;
    }

    private Collection<ConstraintMatchTotal<HardMediumSoftLongScore>> totals() {
        board.score();
        return board.director().getConstraintMatchTotalMap().values();
    }

    @Override
    public void close() {
        board.close();
    }
}
