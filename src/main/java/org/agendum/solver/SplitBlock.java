package org.agendum.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.agendum.planning.PlannedSession;
import org.agendum.solver.BlockGrid.Block;

/**
 * Two blocks change places of which one has no time for all sessions of the other: the rest goes to one more block of its
 * track, or where nothing is.
 */
final class SplitBlock implements MoveKind {
    private static final int ATTEMPTS_AT_AN_EMPTY_BLOCK = 30;

    @Override
    public PlanMove propose(Neighbourhood neighbourhood, RandomGenerator random) {
        var grid = neighbourhood.grid();
        var a = BlockGrid.of(grid.anySession(random));
        var b = grid.any(random);
        if (a == null || a.equals(b)) {
            return null;
        }
        var toB = a.sessions();
        var toA = b.sessions();
        var track = BlockGrid.track(toB);
        if (track == null || track.equals(BlockGrid.track(toA))) {
            return null;
        }
        var rest = cut(toB, b, random);
        rest.addAll(cut(toA, a, random));
        if (rest.isEmpty()) {
            return null;
        }
        var move = new PlanMove();
        boolean isDone = BlockGrid.fill(move, b, toB)
                && BlockGrid.fill(move, a, toA)
                && placeElsewhere(move, rest, List.of(a, b), grid, random);
        return isDone ? move : null;
    }

    /** Takes any of the sessions away until the others fit. */
    private static List<PlannedSession> cut(List<PlannedSession> sessions, Block to, RandomGenerator random) {
        var rest = new ArrayList<PlannedSession>(2);
        while (BlockGrid.minutes(sessions) > to.minutes()) {
            rest.add(sessions.remove(random.nextInt(sessions.size())));
        }
        return rest;
    }

    private static boolean placeElsewhere(
            PlanMove move, List<PlannedSession> rest, List<Block> taken, BlockGrid grid, RandomGenerator random) {
        for (var block : grid.blocksOf(rest.get(0).session().track(), taken, random)) {
            var sessions = block.sessions();
            sessions.addAll(rest);
            if (BlockGrid.minutes(sessions) <= block.minutes()) {
                return BlockGrid.fill(move, block, sessions);
            }
        }
        var empty = anyEmpty(grid, taken, BlockGrid.minutes(rest), random);
        return empty != null && BlockGrid.fill(move, empty, rest);
    }

    /** Null when some attempts find none. */
    private static Block anyEmpty(BlockGrid grid, List<Block> taken, int minutes, RandomGenerator random) {
        for (int i = 0; i < ATTEMPTS_AT_AN_EMPTY_BLOCK; i++) {
            var block = grid.any(random);
            if (block.minutes() >= minutes && block.isEmpty() && !taken.contains(block)) {
                return block;
            }
        }
        return null;
    }
}
