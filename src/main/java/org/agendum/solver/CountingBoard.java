package org.agendum.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.impl.score.constraint.ConstraintMatchPolicy;
import ai.timefold.solver.core.impl.score.director.InnerScore;
import ai.timefold.solver.core.impl.score.director.InnerScoreDirector;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedPerson;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.Slot;

/** Tells Timefold of each change, which counts all rules that have a weight in the plan. */
final class CountingBoard implements Board {
    private final InnerScoreDirector<AgendaPlan, HardMediumSoftLongScore> director;
    private final boolean doubtful;

    /** @param doubtful whether each score is counted anew as well, to find faults in rules and moves */
    CountingBoard(AgendaPlan plan, ConstraintMatchPolicy policy, boolean doubtful) {
        this.director = Engine.director(plan, policy);
        this.doubtful = doubtful;
    }

    @Override
    public void put(PlannedSession session, Slot slot, PlannedRoom room) {
        if (session.getSlot() != slot) {
            director.beforeVariableChanged(session, "slot");
            session.setSlot(slot);
            director.afterVariableChanged(session, "slot");
        }
        if (session.getRoom() != room) {
            director.beforeVariableChanged(session, "room");
            session.setRoom(room);
            director.afterVariableChanged(session, "room");
        }
    }

    @Override
    public void seat(PlannedSeat seat, PlannedPerson person) {
        director.beforeVariableChanged(seat, "person");
        seat.setPerson(person);
        director.afterVariableChanged(seat, "person");
    }

    @Override
    public void finish() {
        director.triggerVariableListeners();
    }

    @Override
    public HardMediumSoftLongScore score() {
        InnerScore<HardMediumSoftLongScore> score = director.calculateScore();
        if (doubtful) {
            director.assertShadowVariablesAreNotStale(score, "a move");
            director.assertWorkingScoreFromScratch(score, "a move");
        }
        return score.raw();
    }

    InnerScoreDirector<AgendaPlan, HardMediumSoftLongScore> director() {
        return director;
    }

    @Override
    public void close() {
        director.close();
    }
}
