package org.agendum.solver;

import java.util.random.RandomGenerator;
import org.agendum.solver.BlockGrid.Block;

/** Two rooms exchange their blocks for a run of block times, or two block times those of a run of rooms. */
final class SwapBlockRuns implements MoveKind {
    @Override
    public PlanMove propose(Neighbourhood neighbourhood, RandomGenerator random) {
        var grid = neighbourhood.grid();
        return random.nextBoolean() ? ofRooms(grid, random) : ofTimes(grid, random);
    }

    private static PlanMove ofRooms(BlockGrid grid, RandomGenerator random) {
        var a = Neighbourhood.any(grid.rooms(), random);
        var b = Neighbourhood.any(grid.rooms(), random);
        int count = grid.times().size();
        int first = random.nextInt(count);
        int last = first + random.nextInt(count - first);
        var move = new PlanMove();
        for (int i = first; i <= last && a != b; i++) {
            var time = grid.times().get(i);
            if (!SwapBlocks.swap(move, new Block(time, a), new Block(time, b))) {
                return null;
            }
        }
        return move;
    }

    private static PlanMove ofTimes(BlockGrid grid, RandomGenerator random) {
        var a = Neighbourhood.any(grid.times(), random);
        var b = Neighbourhood.any(grid.times(), random);
        int count = grid.rooms().size();
        int first = random.nextInt(count);
        int last = random.nextInt(4) == 0 ? count - 1 : first + random.nextInt(count - first);
        first = last == count - 1 && random.nextBoolean() ? 0 : first;
        var move = new PlanMove();
        for (int i = first; i <= last && a != b; i++) {
            var room = grid.rooms().get(i);
            if (!SwapBlocks.swap(move, new Block(a, room), new Block(b, room))) {
                return null;
            }
        }
        return move;
    }
}
