package org.agendum.solver;

import java.util.LinkedHashSet;
import java.util.random.RandomGenerator;
import org.agendum.solver.BlockGrid.Block;

/** All blocks of a track go to one room; what is there at their times goes to where they were. */
final class GatherTrack implements MoveKind {
    @Override
    public PlanMove propose(Neighbourhood neighbourhood, RandomGenerator random) {
        var grid = neighbourhood.grid();
        var track = grid.anySession(random).session().track();
        var room = Neighbourhood.any(grid.rooms(), random);
        var blocks = new LinkedHashSet<Block>();
        for (var session : grid.ofTrack(track)) {
            var block = BlockGrid.of(session);
            if (block != null) {
                blocks.add(block);
            }
        }
        var move = new PlanMove();
        var taken = new LinkedHashSet<>();
        for (var block : blocks) {
            boolean isFirst = taken.add(block.time());
            if (isFirst && block.room() != room && !SwapBlocks.swap(move, block, new Block(block.time(), room))) {
                return null;
            }
        }
        return move;
    }
}
