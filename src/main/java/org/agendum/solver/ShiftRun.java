package org.agendum.solver;

import java.util.random.RandomGenerator;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.Slot;

/**
 * Moves the boundary between a session and the one that follows it at once; what follows gives way: it becomes shorter
 * or longer, or moves and pushes its own follower.
 */
final class ShiftRun implements MoveKind {
    @Override
    public PlanMove propose(Neighbourhood neighbourhood, RandomGenerator random) {
        if (neighbourhood.movable().isEmpty()) {
            return null;
        }
        var first = neighbourhood.anySession(random);
        if (!first.isScheduled() || !first.getRoom().isHosting()) {
            return null;
        }
        int delta = Nudge.smallDelta(neighbourhood, random);
        boolean keepsStart = random.nextBoolean();
        var move = new PlanMove();
        var slot = shifted(first, keepsStart ? 0 : delta, delta);
        if (slot == null) {
            return null;
        }
        move.andPlace(first, slot, first.getRoom());
        return pushFollowers(neighbourhood, first, delta, random, move);
    }

    private static PlanMove pushFollowers(
            Neighbourhood neighbourhood, PlannedSession first, int delta, RandomGenerator random, PlanMove move) {
        int boundary = first.endMinute();
        for (var follower : neighbourhood.fromOn(first)) {
            if (follower == first || follower.startMinute() < boundary) {
                continue;
            }
            if (follower.startMinute() > boundary) {
                return move;
            }
            if (follower.isPinned()) {
                return null;
            }
            var absorbing = random.nextInt(4) == 0 ? null : shifted(follower, delta, 0);
            if (absorbing != null) {
                return move.andPlace(follower, absorbing, follower.getRoom());
            }
            var pushed = shifted(follower, delta, delta);
            if (pushed == null) {
                return null;
            }
            move.andPlace(follower, pushed, follower.getRoom());
            boundary = follower.endMinute();
        }
        return move;
    }

    private static Slot shifted(PlannedSession session, int startDelta, int endDelta) {
        return session.facts().slots().find(session.startMinute() + startDelta, session.endMinute() + endDelta);
    }
}
