package org.agendum.solver;

import java.util.List;
import java.util.random.RandomGenerator;

/** Exchanges two rooms for all their sessions of one day that may use the other. */
final class SwapRooms implements MoveKind {
    @Override
    public PlanMove propose(Neighbourhood neighbourhood, RandomGenerator random) {
        var rooms = neighbourhood.plan().rooms();
        if (rooms.size() < 3 || neighbourhood.movable().isEmpty()) {
            return null;
        }
        var one = Neighbourhood.any(rooms, random);
        var two = Neighbourhood.any(rooms, random);
        var day = Neighbourhood.any(neighbourhood.plan().slotTable().days(), random);
        var move = new PlanMove();
        for (var from : List.of(one, two)) {
            var to = from == one ? two : one;
            for (var session : from.sessions()) {
                boolean moves = session.isScheduled()
                        && !session.isPinned()
                        && day.equals(session.getSlot().day())
                        && neighbourhood.mayUse(session, to);
                if (moves) {
                    move.andPlace(session, session.getSlot(), to);
                }
            }
        }
        return move;
    }
}
