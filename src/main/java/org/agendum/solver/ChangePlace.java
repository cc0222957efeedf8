package org.agendum.solver;

import java.util.random.RandomGenerator;

/** Puts a session in another slot, in another room, or both; now and then nowhere. */
final class ChangePlace implements MoveKind {
    private static final int ONE_IN_LEAVES = 50;

    @Override
    public PlanMove propose(Neighbourhood neighbourhood, RandomGenerator random) {
        if (neighbourhood.movable().isEmpty()) {
            return null;
        }
        var session = neighbourhood.anySessionOrUnscheduled(random);
        if (random.nextInt(ONE_IN_LEAVES) == 0 && Neighbourhood.mayLeave(session)) {
            return PlanMove.place(session, null, null);
        }
        int what = session.isScheduled() ? random.nextInt(3) : 2;
        var slot = what == 0 ? session.getSlot() : neighbourhood.anySlot(session, random);
        var room = what == 1 ? session.getRoom() : neighbourhood.anyRoom(session, random);
        return PlanMove.place(session, slot, room);
    }
}
