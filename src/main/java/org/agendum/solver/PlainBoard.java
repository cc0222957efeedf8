package org.agendum.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedPerson;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.Slot;

/**
 * Counts no rule, and tells nobody of changes, which would take a third of the time of a move: for plans whose rules are
 * all counted from a table. Keeps the rooms' lists of their sessions, as Timefold does elsewhere.
 */
final class PlainBoard implements Board {
    PlainBoard(AgendaPlan plan) {
        plan.rooms().forEach(room -> room.sessions().clear());
        for (var session : plan.sessions()) {
            if (session.getRoom() != null) {
                session.getRoom().sessions().add(session);
            }
        }
    }

    @Override
    public void put(PlannedSession session, Slot slot, PlannedRoom room) {
        session.setSlot(slot);
        var before = session.getRoom();
        if (before == room) {
            return;
        }
        if (before != null) {
            before.sessions().remove(session);
        }
        session.setRoom(room);
        if (room != null) {
            room.sessions().add(session);
        }
    }

    @Override
    public void seat(PlannedSeat seat, PlannedPerson person) {
        seat.setPerson(person);
    }

    @Override
    public void finish() {
        // nothing follows
    }

    @Override
    public HardMediumSoftLongScore score() {
        return HardMediumSoftLongScore.ZERO;
    }

    @Override
    public void close() {
        // holds nothing
    }
}
