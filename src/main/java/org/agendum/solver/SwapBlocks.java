package org.agendum.solver;

import java.util.random.RandomGenerator;

/** Two blocks change places with all their sessions; one of them may be empty. */
final class SwapBlocks implements MoveKind {
    private static final int ONE_IN_LEAVES = 4;

    @Override
    public PlanMove propose(Neighbourhood neighbourhood, RandomGenerator random) {
        var grid = neighbourhood.grid();
        var block = BlockGrid.of(grid.anySession(random));
        var other = grid.any(random);
        if (block == null || block.equals(other)) {
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
