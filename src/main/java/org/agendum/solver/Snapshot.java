package org.agendum.solver;

import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedPerson;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.Slot;

/** Where the sessions of a plan were, and who sat in its seats; holds for all plans of one problem. */
final class Snapshot {
    private static final int NOWHERE = -1;

    private final Slot[] slots;
    private final int[] rooms;
    private final PlannedPerson[] people;

    Snapshot(AgendaPlan plan) {
        slots = new Slot[plan.sessions().size()];
        rooms = new int[slots.length];
        people = new PlannedPerson[plan.seats().size()];
        plan.sessions().forEach(this::take);
        plan.seats().forEach(this::take);
    }

    private Snapshot(Snapshot other) {
        slots = other.slots.clone();
        rooms = other.rooms.clone();
        people = other.people.clone();
    }

    Snapshot copy() {
        return new Snapshot(this);
    }

    /** Notes where the session is now. */
    void take(PlannedSession session) {
        slots[session.index()] = session.getSlot();
        rooms[session.index()] =
                session.getRoom() == null ? NOWHERE : session.getRoom().index();
    }

    /** Notes who has the seat now. */
    void take(PlannedSeat seat) {
        people[seat.index()] = seat.getPerson();
    }

    /** The move that makes a plan as this one was. */
    PlanMove restore(AgendaPlan plan) {
        var move = new PlanMove();
        for (var session : plan.sessions()) {
            int room = rooms[session.index()];
            var then = room == NOWHERE ? null : plan.rooms().get(room);
            if (session.getSlot() != slots[session.index()] || session.getRoom() != then) {
                move.andPlace(session, slots[session.index()], then);
            }
        }
        for (var seat : plan.seats()) {
            if (seat.getPerson() != people[seat.index()]) {
                move.andSeat(seat, people[seat.index()]);
            }
        }
        return move;
    }
}
