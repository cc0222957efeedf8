package org.agendum.solver;

import java.util.random.RandomGenerator;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.Slot;

/** Two sessions change places: each takes the other's slot, or starts where the other did and keeps its own length. */
final class SwapPlaces implements MoveKind {
    @Override
    public PlanMove propose(Neighbourhood neighbourhood, RandomGenerator random) {
        if (neighbourhood.movable().size() < 2) {
            return null;
        }
        var a = neighbourhood.anySessionOrUnscheduled(random);
        var b = neighbourhood.anySession(random);
        if (a == b || (a.getSlot() == null && b.getSlot() == null)) {
            return null;
        }
        if (!a.isScheduled() || !b.isScheduled()) {
            return a.isScheduled() ? replace(neighbourhood, a, b) : replace(neighbourhood, b, a);
        }
        boolean keepsRooms = random.nextInt(4) == 0;
        var roomOfA = keepsRooms || !neighbourhood.mayUse(a, b.getRoom()) ? a.getRoom() : b.getRoom();
        var roomOfB = keepsRooms || !neighbourhood.mayUse(b, a.getRoom()) ? b.getRoom() : a.getRoom();
        var slotOfA = inPlaceOf(a, b);
        var slotOfB = inPlaceOf(b, a);
        if (slotOfA == null || slotOfB == null) {
            return null;
        }
        return PlanMove.place(a, slotOfA, roomOfA).andPlace(b, slotOfB, roomOfB);
    }

    /** The slot of the other if it can be had, else one that starts, or ends, with it and keeps the length. */
    private static Slot inPlaceOf(PlannedSession session, PlannedSession other) {
        var range = session.facts().slots();
        var same = range.find(other.startMinute(), other.endMinute());
        if (same != null) {
            return same;
        }
        int minutes = session.getSlot().minutes();
        return other.startMinute() < session.startMinute()
                ? range.find(other.startMinute(), other.startMinute() + minutes)
                : range.find(other.endMinute() - minutes, other.endMinute());
    }

    /** The one that has no place takes the place of the one that has. */
    private static PlanMove replace(Neighbourhood neighbourhood, PlannedSession leaving, PlannedSession coming) {
        var slot = coming.facts().slots().find(leaving.startMinute(), leaving.endMinute());
        return slot == null || !Neighbourhood.mayLeave(leaving) || !neighbourhood.mayUse(coming, leaving.getRoom())
                ? null
                : PlanMove.place(leaving, null, null).andPlace(coming, slot, leaving.getRoom());
    }
}
