package org.agendum.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.Slot;

/**
 * Makes room for a session, best one that has no place: what is in its way on that day keeps its order and is packed
 * before and after it, as short as it may be. A plenary makes room in every room.
 */
final class SqueezeIn implements MoveKind {
    @Override
    public PlanMove propose(Neighbourhood neighbourhood, RandomGenerator random) {
        if (neighbourhood.movable().isEmpty()) {
            return null;
        }
        var session = neighbourhood.anyUnscheduled(random);
        var slot = neighbourhood.anySlot(session, random);
        if (slot.day() == null) {
            return null;
        }
        var room = neighbourhood.anyRoom(session, random);
        var move = PlanMove.place(session, slot, room);
        for (var affected : neighbourhood.plan().rooms()) {
            boolean makesRoom = affected == room || session.facts().isPlenary();
            if (makesRoom && affected.isHosting() && !pack(affected, session, slot, move)) {
                return null;
            }
        }
        return move;
    }

    private static boolean pack(PlannedRoom room, PlannedSession coming, Slot slot, PlanMove move) {
        var others = onDay(room, coming, slot);
        if (others.stream().noneMatch(other -> mustGiveWay(other, room, coming, slot))) {
            return true;
        }
        int free = slot.day().frame().startMinute();
        boolean isAfter = false;
        for (var other : others) {
            isAfter |= middle(other.getSlot()) >= middle(slot);
            var place = isAfter ? null : earliest(other, free, slot.startMinute());
            if (place == null) {
                isAfter = true;
                place = earliest(
                        other,
                        Math.max(free, slot.endMinute()),
                        slot.day().frame().endMinute());
            }
            if (place == null) {
                return false;
            }
            if (!other.isPinned()) {
                move.andPlace(other, place, room);
            }
            free = place.endMinute() + room.turnoverMinutes();
        }
        return true;
    }

    private static List<PlannedSession> onDay(PlannedRoom room, PlannedSession coming, Slot slot) {
        var sessions = new ArrayList<PlannedSession>();
        for (var other : room.sessions()) {
            if (other != coming
                    && other.getSlot() != null
                    && slot.day().equals(other.getSlot().day())) {
                sessions.add(other);
            }
        }
        sessions.sort(Comparator.comparing(PlannedSession::getSlot));
        return sessions;
    }

    private static boolean mustGiveWay(PlannedSession other, PlannedRoom room, PlannedSession coming, Slot slot) {
        boolean isTolerated = room != coming.getRoom() && coming.facts().toleratesBeside(other.facts());
        return other.getSlot().overlaps(slot) && !isTolerated;
    }

    private static int middle(Slot slot) {
        return slot.startMinute() + slot.endMinute();
    }

    /** The slot that starts first, and is shortest, within the stretch; a pinned session has only its own. */
    private static Slot earliest(PlannedSession session, int fromMinute, int toMinute) {
        if (session.isPinned()) {
            boolean fits = fromMinute <= session.startMinute() && session.endMinute() <= toMinute;
            return fits ? session.getSlot() : null;
        }
        var slot = session.facts().slots().firstFrom(fromMinute);
        return slot != null && slot.endMinute() <= toMinute ? slot : null;
    }
}
