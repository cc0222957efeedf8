package org.agendum.solver;

import java.util.random.RandomGenerator;
import org.agendum.planning.EventDay;

/** Exchanges what happens on two days, as far as it may be at the same hour of the other. */
final class SwapDays implements MoveKind {
    /** A move takes as long as the sessions that it moves; so the more there are, the more seldom it is tried. */
    private static final int SESSIONS_AT_FULL_RATE = 20;

    @Override
    public PlanMove propose(Neighbourhood neighbourhood, RandomGenerator random) {
        var days = neighbourhood.plan().slotTable().days();
        if (days.size() < 2 || !isDue(neighbourhood.movable().size(), random)) {
            return null;
        }
        var one = Neighbourhood.any(days, random);
        var two = Neighbourhood.any(days, random);
        if (one.equals(two)) {
            return null;
        }
        int offset = two.frame().startMinute() - one.frame().startMinute();
        var move = new PlanMove();
        for (var session : neighbourhood.movable()) {
            if (session.isScheduled()) {
                int shift = offsetFor(session.getSlot().day(), one, two, offset);
                var slot = session.facts().slots().find(session.startMinute() + shift, session.endMinute() + shift);
                if (slot != null) {
                    move.andPlace(session, slot, session.getRoom());
                }
            }
        }
        return move;
    }

    private static boolean isDue(int sessions, RandomGenerator random) {
        return sessions <= SESSIONS_AT_FULL_RATE || random.nextInt(sessions) < SESSIONS_AT_FULL_RATE;
    }

    private static int offsetFor(EventDay day, EventDay one, EventDay two, int offset) {
        return one.equals(day) ? offset : two.equals(day) ? -offset : 0;
    }
}
