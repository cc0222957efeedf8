package org.agendum.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.agendum.planning.PlannedSession;
import org.agendum.solver.BlockGrid.Block;

/**
 * Fills blocks with one track each, the largest tracks first: each takes the blocks that it fills best. What does not
 * fit is left to the moves.
 */
final class BlockStart {
    private static final Comparator<PlannedSession> IN_ORDER = Comparator.<PlannedSession>comparingInt(
                    session -> session.session().position() == null
                            ? Integer.MAX_VALUE
                            : session.session().position())
            .thenComparing(session -> -session.session().minutes().min())
            .thenComparing(PlannedSession::index);

    private final BlockGrid grid;
    private final Workplace workplace;
    private final Set<Block> free = new LinkedHashSet<>();

    private record Packing(Block block, List<PlannedSession> sessions, int wastedMinutes) {}

    BlockStart(BlockGrid grid, Workplace workplace) {
        this.grid = grid;
        this.workplace = workplace;
        grid.all().stream().filter(Block::isEmpty).forEach(free::add);
    }

    void place() {
        grid.tracks().stream()
                .sorted(Comparator.comparing(BlockStart::minutes).reversed())
                .forEach(this::place);
    }

    private static int minutes(List<PlannedSession> sessions) {
        return sessions.stream()
                .mapToInt(session -> session.session().minutes().min())
                .sum();
    }

    private void place(List<PlannedSession> track) {
        var left = new ArrayList<>(track.stream()
                .filter(session -> !session.isScheduled())
                .sorted(IN_ORDER)
                .toList());
        while (!left.isEmpty()) {
            var best = best(left);
            if (best == null) {
                return;
            }
            var move = new PlanMove();
            BlockGrid.fill(move, best.block(), best.sessions());
            workplace.make(move);
            free.remove(best.block());
            left.removeAll(new HashSet<>(best.sessions()));
        }
    }

    /** The packing that wastes least time, of these the one with the most sessions; null when nothing fits anywhere. */
    private Packing best(List<PlannedSession> left) {
        return free.stream()
                .map(block -> pack(block, left))
                .filter(packing -> !packing.sessions().isEmpty())
                .min(Comparator.comparingInt(Packing::wastedMinutes)
                        .thenComparing(packing -> -packing.sessions().size()))
                .orElse(null);
    }

    private static Packing pack(Block block, List<PlannedSession> left) {
        var packed = new ArrayList<PlannedSession>();
        int wasted = block.minutes();
        for (var session : left) {
            int minutes = session.session().minutes().min();
            packed.add(session);
            if (minutes <= wasted && BlockGrid.fill(new PlanMove(), block, packed)) {
                wasted -= minutes;
            } else {
                packed.remove(packed.size() - 1);
            }
        }
        return new Packing(block, packed, wasted);
    }
}
