package org.agendum.solver;

import java.util.random.RandomGenerator;

/** Two blocks change places with all their sessions; one of them may be empty. */
final class SwapBlocks implements MoveKind {
    @Override
    public PlanMove propose(Neighbourhood neighbourhood, RandomGenerator random) {
        var grid = neighbourhood.grid();
        var block = BlockGrid.of(grid.anySession(random));
        var other = grid.any(random);
        if (block == null || block.equals(other)) {
            return null;
        }
        var move = new PlanMove();
        return swap(move, block, other) ? move : null;
    }

    static boolean swap(PlanMove move, BlockGrid.Block a, BlockGrid.Block b) {
        return BlockGrid.fill(move, b, a.sessions()) && BlockGrid.fill(move, a, b.sessions());
    }
}
