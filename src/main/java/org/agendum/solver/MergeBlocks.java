package org.agendum.solver;

import java.util.random.RandomGenerator;

/** Two blocks of a track become one, in a place with time for both; the block that is there goes to one of theirs. */
final class MergeBlocks implements MoveKind {
    private static final int ATTEMPTS_AT_A_PLACE = 5;

    @Override
    public PlanMove propose(Neighbourhood neighbourhood, RandomGenerator random) {
        var grid = neighbourhood.grid();
        var session = grid.anySession(random);
        var a = BlockGrid.of(session);
        var b = BlockGrid.of(Neighbourhood.any(grid.ofTrack(session.session().track()), random));
        if (a == null || b == null || a.equals(b)) {
            return null;
        }
        var merged = a.sessions();
        merged.addAll(b.sessions());
        int minutes = BlockGrid.minutes(merged);
        var longer = a.minutes() >= b.minutes() ? a : b;
        for (int i = 0; i < ATTEMPTS_AT_A_PLACE; i++) {
            var place = grid.any(random);
            if (place.minutes() < minutes || place.equals(a) || place.equals(b)) {
                continue;
            }
            var there = place.sessions();
            if (BlockGrid.minutes(there) <= longer.minutes()) {
                var move = new PlanMove();
                return BlockGrid.fill(move, place, merged) && BlockGrid.fill(move, longer, there) ? move : null;
            }
        }
        return null;
    }
}
