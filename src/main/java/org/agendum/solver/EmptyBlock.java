package org.agendum.solver;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.random.RandomGenerator;
import org.agendum.planning.PlannedSession;

/** The sessions of a block join the other blocks of their track, where there is still time. */
final class EmptyBlock implements MoveKind {
    @Override
    public PlanMove propose(Neighbourhood neighbourhood, RandomGenerator random) {
        var grid = neighbourhood.grid();
        var any = grid.anySession(random);
        var emptied = BlockGrid.of(any);
        if (emptied == null) {
            return null;
        }
        return distribute(emptied.sessions(), grid.blocksOf(any.session().track(), List.of(emptied), random));
    }

    private static PlanMove distribute(List<PlannedSession> leaving, List<BlockGrid.Block> blocks) {
        var others = new HashMap<BlockGrid.Block, List<PlannedSession>>();
        blocks.forEach(block -> others.put(block, block.sessions()));
        var changed = new LinkedHashMap<BlockGrid.Block, List<PlannedSession>>();
        for (var session : leaving) {
            var taker = blocks.stream()
                    .filter(block -> fits(block, others.get(block), session))
                    .findFirst();
            if (taker.isEmpty()) {
                return null;
            }
            others.get(taker.get()).add(session);
            changed.put(taker.get(), others.get(taker.get()));
        }
        var move = new PlanMove();
        return changed.entrySet().stream().allMatch(entry -> BlockGrid.fill(move, entry.getKey(), entry.getValue()))
                ? move
                : null;
    }

    private static boolean fits(BlockGrid.Block block, List<PlannedSession> sessions, PlannedSession session) {
        return BlockGrid.minutes(sessions) + session.session().minutes().min() <= block.minutes();
    }
}
