package org.agendum.solver;

import java.util.random.RandomGenerator;

/** Two blocks change places with all their sessions; one of them may be empty. */
final class SwapBlocks implements MoveKind {
    private static final int ONE_IN_LEAVES = 4;
    /** What rules say of times stays as it is then, so that rooms settle late in a search, too. */
    private static final int ONE_IN_AT_ONE_TIME = 3;

    @Override
    public PlanMove propose(Neighbourhood neighbourhood, RandomGenerator random) {
        var grid = neighbourhood.grid();
        var block = BlockGrid.of(grid.anySession(random));
        if (block == null) {
            return null;
        }
        var other = random.nextInt(ONE_IN_AT_ONE_TIME) == 0
                ? new BlockGrid.Block(block.time(), Neighbourhood.any(grid.rooms(), random))
                : grid.any(random);
        if (block.equals(other)) {
            return null;
        }
        var move = new PlanMove();
        boolean mayLeave = random.nextInt(ONE_IN_LEAVES) == 0;
        boolean isDone = mayLeave ? swapAsFits(move, block, other) : swap(move, block, other);
        return isDone ? move : null;
    }

    private static boolean swapAsFits(PlanMove move, BlockGrid.Block a, BlockGrid.Block b) {
        return BlockGrid.fillOrLeave(move, b, a.sessions()) && BlockGrid.fillOrLeave(move, a, b.sessions());
    }

    static boolean swap(PlanMove move, BlockGrid.Block a, BlockGrid.Block b) {
        return BlockGrid.fill(move, b, a.sessions()) && BlockGrid.fill(move, a, b.sessions());
    }
}
