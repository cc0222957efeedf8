package org.agendum.solver;

import java.util.random.RandomGenerator;

/** Moves the start or the end of a session, or both, by a little. */
final class Nudge implements MoveKind {
    private static final int MOST_STEPS = 6;

    @Override
    public PlanMove propose(Neighbourhood neighbourhood, RandomGenerator random) {
        if (neighbourhood.movable().isEmpty()) {
            return null;
        }
        var session = neighbourhood.anySession(random);
        if (!session.isScheduled()) {
            return null;
        }
        int delta = smallDelta(neighbourhood, random);
        int what = random.nextInt(3);
        int start = session.startMinute() + (what == 0 ? 0 : delta);
        int end = session.endMinute() + (what == 1 ? 0 : delta);
        var slot = session.facts().slots().find(start, end);
        return slot == null ? null : PlanMove.place(session, slot, session.getRoom());
    }

    /** A few steps of the grid, either way, never 0. */
    static int smallDelta(Neighbourhood neighbourhood, RandomGenerator random) {
        int steps = 1 + random.nextInt(MOST_STEPS);
        return neighbourhood.plan().problem().gridMinutes() * (random.nextBoolean() ? steps : -steps);
    }
}
