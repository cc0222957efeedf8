package org.agendum.solver;

import java.util.HashSet;
import java.util.random.RandomGenerator;
import org.agendum.planning.EventBlock;
import org.agendum.solver.BlockGrid.Block;

/** All blocks of a track go to one room; what is there at their times goes to where they were. */
final class GatherTrack implements MoveKind {
    @Override
    public PlanMove propose(Neighbourhood neighbourhood, RandomGenerator random) {
        var grid = neighbourhood.grid();
        var track = grid.anySession(random).session().track();
        var room = Neighbourhood.any(grid.rooms(), random);
        var move = new PlanMove();
        var taken = new HashSet<EventBlock>();
        for (var block : grid.blocksOf(track)) {
            boolean isFirst = taken.add(block.time());
            if (isFirst && block.room() != room && !SwapBlocks.swap(move, block, new Block(block.time(), room))) {
                return null;
            }
        }
        return move;
    }
}
