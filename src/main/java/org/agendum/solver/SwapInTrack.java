package org.agendum.solver;

import java.util.Collections;
import java.util.random.RandomGenerator;

/** Two sessions of a track change places, in one block or between two; one of them may have none. */
final class SwapInTrack implements MoveKind {
    @Override
    public PlanMove propose(Neighbourhood neighbourhood, RandomGenerator random) {
        var grid = neighbourhood.grid();
        var a = grid.anySession(random);
        var b = Neighbourhood.any(grid.ofTrack(a.session().track()), random);
        var blockOfA = BlockGrid.of(a);
        var blockOfB = BlockGrid.of(b);
        if (a == b || blockOfA == null) {
            return null;
        }
        var move = new PlanMove();
        var sessions = blockOfA.sessions();
        if (blockOfB == null) {
            sessions.set(sessions.indexOf(a), b);
            boolean isPossible = !b.isScheduled() && Neighbourhood.mayLeave(a);
            return isPossible && BlockGrid.fill(move, blockOfA, sessions) ? move.andPlace(a, null, null) : null;
        }
        if (blockOfA.equals(blockOfB)) {
            Collections.swap(sessions, sessions.indexOf(a), sessions.indexOf(b));
            return BlockGrid.fill(move, blockOfA, sessions) ? move : null;
        }
        var others = blockOfB.sessions();
        sessions.set(sessions.indexOf(a), b);
        others.set(others.indexOf(b), a);
        return BlockGrid.fill(move, blockOfA, sessions) && BlockGrid.fill(move, blockOfB, others) ? move : null;
    }
}
