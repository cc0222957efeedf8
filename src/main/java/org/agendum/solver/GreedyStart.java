package org.agendum.solver;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.api.solver.phase.PhaseCommand;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.RoomFit;
import org.agendum.planning.Slot;

/**
 * The first plan: sessions with the least choice first, each in the place that clashes with nothing so far and costs
 * least by itself, the earliest of these. A session for which there is none is left to the moves.
 */
public final class GreedyStart implements PhaseCommand<AgendaPlan> {
    private static final int MOST_SLOTS_OF_A_TIED_SESSION = 20;

    private record Candidate(Slot slot, PlannedRoom room, long cost) {
        static final Comparator<Candidate> BEST_FIRST = Comparator.comparingLong(Candidate::cost)
                .thenComparing(Candidate::slot)
                .thenComparing(candidate -> candidate.room().index());
    }

    @Override
    public void changeWorkingSolution(ScoreDirector<AgendaPlan> scoreDirector, BooleanSupplier isTerminated) {
        var plan = scoreDirector.getWorkingSolution();
        var grid = new Neighbourhood(plan).grid();
        if (!grid.isEmpty()) {
            new BlockStart(grid, scoreDirector).place();
        }
        var occupancy = new Occupancy(plan);
        for (var session : hardestFirst(plan)) {
            if (!grid.isEmpty() && session.session().track() != null) {
                continue; // would mix tracks in a block; the moves find a better place
            }
            if (isTerminated.getAsBoolean()) {
                break;
            }
            place(scoreDirector, plan, occupancy, session);
        }
        scoreDirector.triggerVariableListeners();
    }

    /** A session that can be almost anywhere waits for those that must be over before it. */
    private static List<PlannedSession> hardestFirst(AgendaPlan plan) {
        var depths = new OrderDepths(plan.orderings());
        return plan.sessions().stream()
                .filter(session -> !session.isPinned() && !session.isScheduled())
                .sorted(Comparator.<PlannedSession>comparingInt(
                                session -> isTied(session) ? 0 : 1 + depths.depth(session.facts()))
                        .thenComparingLong(GreedyStart::choices)
                        .thenComparing(session -> -session.session().minutes().min())
                        .thenComparing(PlannedSession::index))
                .toList();
    }

    private static boolean isTied(PlannedSession session) {
        return session.facts().slots().slots().size() <= MOST_SLOTS_OF_A_TIED_SESSION;
    }

    private static long choices(PlannedSession session) {
        return (long) session.facts().slots().slots().size()
                * session.facts().rooms().size();
    }

    private static void place(
            ScoreDirector<AgendaPlan> scoreDirector, AgendaPlan plan, Occupancy occupancy, PlannedSession session) {
        var best = best(plan, occupancy, session);
        if (best == null) {
            return;
        }
        var move = PlanMove.place(session, best.slot(), best.room());
        for (var seat : occupancy.seats(session)) {
            if (!seat.isPinned() && seat.getPerson() == null) {
                seat.getCandidates().stream()
                        .filter(person -> occupancy.isFree(person, best.slot()))
                        .min(Comparator.comparingInt(occupancy::load))
                        .ifPresent(person -> {
                            move.andSeat(seat, person);
                            occupancy.take(person, best.slot());
                        });
            }
        }
        move.doMoveOnly(scoreDirector);
        occupancy.add(session);
    }

    private static Candidate best(AgendaPlan plan, Occupancy occupancy, PlannedSession session) {
        Candidate best = null;
        for (var slot : session.facts().slots().slots()) {
            if (!occupancy.isPossible(session, slot)) {
                continue;
            }
            for (int index : session.facts().rooms()) {
                var room = plan.rooms().get(index);
                var candidate = new Candidate(slot, room, costAlone(session, slot, room));
                if (occupancy.isFree(room, slot)
                        && (best == null || Candidate.BEST_FIRST.compare(candidate, best) < 0)) {
                    best = candidate;
                }
            }
        }
        return best;
    }

    private static long costAlone(PlannedSession session, Slot slot, PlannedRoom room) {
        return session.facts().durationOffMinutes(slot)
                + session.facts().startOffMinutes(slot)
                + RoomFit.shortSeats(session.session(), room.room());
    }
}
