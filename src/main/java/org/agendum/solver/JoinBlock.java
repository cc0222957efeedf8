package org.agendum.solver;

import java.util.random.RandomGenerator;
import org.agendum.planning.PlannedSession;

/** A session joins another block of its track, or opens one where nothing is. */
final class JoinBlock implements MoveKind {
    private static final int ONE_IN_OPENS = 4;
    private static final int ONE_IN_COMES = 4;

    @Override
    public PlanMove propose(Neighbourhood neighbourhood, RandomGenerator random) {
        var grid = neighbourhood.grid();
        var session = random.nextInt(ONE_IN_COMES) == 0 ? grid.anyUnscheduled(random) : grid.anySession(random);
        var from = BlockGrid.of(session);
        var to = random.nextInt(ONE_IN_OPENS) == 0
                ? grid.any(random)
                : BlockGrid.of(Neighbourhood.any(grid.ofTrack(session.session().track()), random));
        if (to == null || to.equals(from)) {
            return null;
        }
        var joined = to.sessions();
        var track = BlockGrid.track(joined);
        if (track != null && !track.equals(session.session().track())) {
            return null;
        }
        joined.add(random.nextInt(joined.size() + 1), session);
        var move = new PlanMove();
        return BlockGrid.fill(move, to, joined) && closeGap(move, from, session) ? move : null;
    }

    private static boolean closeGap(PlanMove move, BlockGrid.Block from, PlannedSession session) {
        if (from == null) {
            return true;
        }
        var left = from.sessions();
        left.remove(session);
        return BlockGrid.fill(move, from, left);
    }
}
