package org.agendum.solver;

import java.util.random.RandomGenerator;

/** Puts a session in a place; whoever is in the way there goes to its old place, or to another. */
final class TakePlace implements MoveKind {
    private static final int MOST_IN_THE_WAY = 3;

    @Override
    public PlanMove propose(Neighbourhood neighbourhood, RandomGenerator random) {
        if (neighbourhood.movable().isEmpty()) {
            return null;
        }
        var session = neighbourhood.anySessionOrUnscheduled(random);
        var slot = neighbourhood.anySlot(session, random);
        var room = neighbourhood.anyRoom(session, random);
        var inTheWay = neighbourhood.inTheWay(session, slot, room);
        if (inTheWay.isEmpty() || inTheWay.size() > MOST_IN_THE_WAY) {
            return null;
        }
        var move = PlanMove.place(session, slot, room);
        for (var other : inTheWay) {
            if (other.isPinned()) {
                return null;
            }
            var old = session.isScheduled() && neighbourhood.mayUse(other, session.getRoom())
                    ? other.facts()
                            .slots()
                            .find(
                                    session.startMinute(),
                                    session.startMinute() + other.getSlot().minutes())
                    : null;
            if (old != null) {
                move.andPlace(other, old, session.getRoom());
            } else {
                var free = neighbourhood.anyFreePlace(other, random);
                move.andPlace(other, free.slot(), free.room());
            }
        }
        return move;
    }
}
