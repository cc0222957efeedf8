package org.agendum.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.agendum.planning.AgendaPlan;

/** Random moves of all kinds, without end where anything can be moved. */
final class AgendaMoves {
    private static final int MOST_ATTEMPTS = 1_000;
    /** Where there are blocks, what moves single sessions mostly mixes their tracks. */
    private static final int ONE_IN_OTHER_KINDS = 20;

    private static final List<MoveKind> SESSION_KINDS = weighted(
            new Weighted(new ChangePlace(), 8),
            new Weighted(new Nudge(), 4),
            new Weighted(new ShiftRun(), 6),
            new Weighted(new SwapPlaces(), 8),
            new Weighted(new TakePlace(), 4),
            new Weighted(new SqueezeIn(), 3),
            new Weighted(new Rotate(), 4),
            new Weighted(new SwapDays(), 1),
            new Weighted(new SwapRooms(), 1));
    private static final List<MoveKind> BLOCK_KINDS = weighted(
            new Weighted(new SwapBlocks(), 6),
            new Weighted(new JoinBlock(), 6),
            new Weighted(new SwapInTrack(), 4),
            new Weighted(new SplitBlock(), 3),
            new Weighted(new MergeBlocks(), 3),
            new Weighted(new EmptyBlock(), 1),
            new Weighted(new SwapBlockRuns(), 1),
            new Weighted(new GatherTrack(), 1));
    private static final List<MoveKind> SEAT_KINDS =
            weighted(new Weighted(new ChangeSeat(), 3), new Weighted(new SwapSeats(), 1));

    private final Neighbourhood neighbourhood;
    private final TrackSorting sorting;

    private record Weighted(MoveKind kind, int weight) {}

    private static List<MoveKind> weighted(Weighted... kinds) {
        var all = new ArrayList<MoveKind>();
        for (var kind : kinds) {
            for (int i = 0; i < kind.weight(); i++) {
                all.add(kind.kind());
            }
        }
        return List.copyOf(all);
    }

    AgendaMoves(AgendaPlan plan) {
        neighbourhood = new Neighbourhood(plan);
        sorting = new TrackSorting(plan, neighbourhood.grid());
    }

    /** Null when nothing can be moved. */
    PlanMove propose(RandomGenerator random) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            var move = anyKind(random).propose(neighbourhood, random);
            if (move != null) {
                sorting.sortAfter(move);
                if (move.changesAnything()) {
                    return move;
                }
            }
        }
        return null;
    }

    /** Sessions and seats get moves in proportion to how many of them may change. */
    private MoveKind anyKind(RandomGenerator random) {
        int sessions = neighbourhood.movable().size();
        boolean isSession = random.nextInt(sessions + neighbourhood.openSeats().size()) < sessions;
        if (isSession && !neighbourhood.grid().isEmpty()) {
            return Neighbourhood.any(random.nextInt(ONE_IN_OTHER_KINDS) == 0 ? SESSION_KINDS : BLOCK_KINDS, random);
        }
        return Neighbourhood.any(isSession ? SESSION_KINDS : SEAT_KINDS, random);
    }
}
