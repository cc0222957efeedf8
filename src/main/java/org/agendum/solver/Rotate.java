package org.agendum.solver;

import java.util.random.RandomGenerator;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.Slot;

/** Puts a session after the next few in its room; these move up by its length, and all keep theirs. */
final class Rotate implements MoveKind {
    private static final int MOST_PASSED = 4;

    @Override
    public PlanMove propose(Neighbourhood neighbourhood, RandomGenerator random) {
        if (neighbourhood.movable().isEmpty()) {
            return null;
        }
        var session = neighbourhood.anySession(random);
        if (!session.isScheduled() || !session.getRoom().isHosting()) {
            return null;
        }
        var run = neighbourhood.fromOn(session);
        int first = run.indexOf(session) + 1;
        int last = Math.min(run.size(), first + 1 + random.nextInt(MOST_PASSED));
        if (first < 1 || first >= last) {
            return null;
        }
        int up = run.get(first).startMinute() - session.startMinute();
        var move = new PlanMove();
        for (var passed : run.subList(first, last)) {
            var slot = passed.isPinned() ? null : shifted(passed, -up);
            if (slot == null) {
                return null;
            }
            move.andPlace(passed, slot, passed.getRoom());
        }
        int end = run.get(last - 1).endMinute();
        var slot = session.facts().slots().find(end - session.getSlot().minutes(), end);
        return slot == null ? null : move.andPlace(session, slot, session.getRoom());
    }

    private static Slot shifted(PlannedSession session, int minutes) {
        return session.facts().slots().find(session.startMinute() + minutes, session.endMinute() + minutes);
    }
}
