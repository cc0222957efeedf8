package org.agendum.solver;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.agendum.planning.AgendaPlan;

/** Random moves of all kinds, without end where anything can be moved. */
@SuppressWarnings("removal") // see PlanMove
public final class AgendaMoves implements MoveIteratorFactory<AgendaPlan, PlanMove> {
    private static final int MOST_ATTEMPTS = 1_000;
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
            new Weighted(new SwapInTrack(), 6),
            new Weighted(new EmptyBlock(), 1),
            new Weighted(new SwapBlockRuns(), 1),
            new Weighted(new GatherTrack(), 1));
    private static final List<MoveKind> SEAT_KINDS =
            weighted(new Weighted(new ChangeSeat(), 3), new Weighted(new SwapSeats(), 1));

    private Neighbourhood neighbourhood;
    private TrackSorting sorting;

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

    @Override
    public void phaseStarted(ScoreDirector<AgendaPlan> scoreDirector) {
        start(scoreDirector.getWorkingSolution());
    }

    void start(AgendaPlan plan) {
        neighbourhood = new Neighbourhood(plan);
        sorting = new TrackSorting(plan, neighbourhood.grid());
    }

    @Override
    public long getSize(ScoreDirector<AgendaPlan> scoreDirector) {
        return Integer.MAX_VALUE;
    }

    @Override
    public Iterator<PlanMove> createOriginalMoveIterator(ScoreDirector<AgendaPlan> scoreDirector) {
        throw new UnsupportedOperationException("The moves of an agenda come in random order only.");
    }

    @Override
    public Iterator<PlanMove> createRandomMoveIterator(ScoreDirector<AgendaPlan> scoreDirector, Random random) {
        return new Iterator<>() {
            private PlanMove upcoming;

            @Override
            public boolean hasNext() {
                upcoming = upcoming == null ? propose(random) : upcoming;
                return upcoming != null;
            }

            @Override
            public PlanMove next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                var move = upcoming;
                upcoming = null;
                return move;
            }
        };
    }

    /** Null when nothing can be moved: Timefold would look for a move that changes something until time is up. */
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
            return Neighbourhood.any(random.nextInt(20) == 0 ? SESSION_KINDS : BLOCK_KINDS, random);
        }
        return Neighbourhood.any(isSession ? SESSION_KINDS : SEAT_KINDS, random);
    }
}
