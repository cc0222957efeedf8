package org.agendum.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.RoomFit;
import org.agendum.planning.Slot;

/**
 * Fills a plan one session after the other. Each takes the place that costs least by itself, the earliest of these, and
 * of these the room that the fewest sessions can use.
 */
final class Filling {
    /** So that a session for which there is no place does not look at all of a large conference. */
    private static final int MOST_ATTEMPTS = 500;

    private final AgendaPlan plan;
    private final Occupancy occupancy;
    private final int[] demand;
    private final BooleanSupplier isTerminated;
    private final List<PlannedSession> placed = new ArrayList<>();

    private record Candidate(Spot spot, long cost) {}

    Filling(AgendaPlan plan, BooleanSupplier isTerminated) {
        this.plan = plan;
        this.isTerminated = isTerminated;
        this.occupancy = new Occupancy(plan);
        this.demand = new int[plan.rooms().size()];
        plan.sessions().forEach(session -> session.facts().rooms().forEach(room -> demand[room]++));
    }

    /** Gives the session a place if there is one, and then those that should be right beside it. */
    void place(PlannedSession session) {
        if (!isWithoutPlace(session)) {
            return;
        }
        var best = best(session);
        if (best == null) {
            return;
        }
        put(session, best);
        for (var tie : occupancy.ties(session)) {
            if (tie.isClose()) {
                place(tie.other());
            }
        }
    }

    /** Gives the session this time, if it has none and a room is free then. */
    void placeAt(PlannedSession session, Slot slot) {
        if (isWithoutPlace(session)) {
            var best = best(session, slot, 0);
            if (best != null) {
                put(session, best.spot());
            }
        }
    }

    private boolean isWithoutPlace(PlannedSession session) {
        return !isTerminated.getAsBoolean() && !session.isPinned() && occupancy.spot(session) == null;
    }

    /** Gives the session, if it has no place, that of another one for which there is still another place. */
    void placeInsteadOfAnother(PlannedSession session) {
        if (!isWithoutPlace(session)) {
            return;
        }
        int attempts = 0;
        for (var slot : session.facts().slots().slots()) {
            for (int index : session.facts().rooms()) {
                var spot = new Spot(slot, plan.rooms().get(index));
                var inTheWay = occupancy.inTheWay(session, spot);
                if (inTheWay.size() == 1 && mayGo(inTheWay.get(0))) {
                    attempts++;
                    if (replaces(session, spot, inTheWay.get(0)) || attempts == MOST_ATTEMPTS) {
                        return;
                    }
                }
            }
        }
    }

    /** Not those that somebody has placed, and none whose people have been chosen for the time that it has. */
    private boolean mayGo(PlannedSession session) {
        return !session.isPinned()
                && !session.isScheduled()
                && !session.facts().isPlenary()
                && occupancy.seats(session).stream().allMatch(seat -> seat.getPerson() != null || seat.isPinned());
    }

    private boolean replaces(PlannedSession session, Spot spot, PlannedSession other) {
        var old = occupancy.spot(other);
        occupancy.remove(other);
        boolean isFree =
                occupancy.freeRooms(session, spot.slot()).get(spot.room().index())
                        && occupancy.isReachable(session, spot.slot(), spot.room());
        if (isFree) {
            occupancy.put(session, spot);
            var elsewhere = best(other);
            if (elsewhere != null) {
                occupancy.put(other, elsewhere);
                placed.add(session);
                fillSeats(session, spot.slot());
                return true;
            }
            occupancy.remove(session);
        }
        occupancy.put(other, old);
        return false;
    }

    private void put(PlannedSession session, Spot spot) {
        occupancy.put(session, spot);
        placed.add(session);
        fillSeats(session, spot.slot());
    }

    /** With those who sit in the fewest sessions. */
    private void fillSeats(PlannedSession session, Slot slot) {
        for (var seat : occupancy.seats(session)) {
            if (!seat.isPinned() && occupancy.person(seat) == null) {
                seat.getCandidates().stream()
                        .filter(person -> occupancy.isFree(person, slot))
                        .min(Comparator.comparingInt(occupancy::load))
                        .ifPresent(person -> occupancy.take(seat, person));
            }
        }
    }

    private Spot best(PlannedSession session) {
        Candidate best = null;
        for (var slot : session.facts().slots().slots()) {
            long costAlone =
                    session.facts().durationOffMinutes(slot) + session.facts().startOffMinutes(slot);
            boolean isBetter = best == null || costAlone < best.cost();
            if (isBetter && occupancy.isPossible(session, slot)) {
                var candidate = best(session, slot, costAlone);
                best = candidate != null && (best == null || candidate.cost() < best.cost()) ? candidate : best;
            }
        }
        return best == null ? null : best.spot();
    }

    private Candidate best(PlannedSession session, Slot slot, long costAlone) {
        var rooms = occupancy.freeRooms(session, slot);
        PlannedRoom best = null;
        long least = Long.MAX_VALUE;
        for (int index = rooms.nextSetBit(0); index >= 0; index = rooms.nextSetBit(index + 1)) {
            var room = plan.rooms().get(index);
            long cost = costAlone + RoomFit.shortSeats(session.session(), room.room());
            boolean isBetter = cost < least || cost == least && demand[index] < demand[best.index()];
            if (isBetter && room.closedMinutes(slot) == 0 && occupancy.isReachable(session, slot, room)) {
                best = room;
                least = cost;
            }
        }
        return best == null ? null : new Candidate(new Spot(slot, best), least);
    }

    /** What puts all sessions, and people, where they have found places. */
    PlanMove move() {
        var move = new PlanMove();
        for (var session : placed) {
            var spot = occupancy.spot(session);
            move.andPlace(session, spot.slot(), spot.room());
            for (var seat : occupancy.seats(session)) {
                if (!seat.isPinned()) {
                    move.andSeat(seat, occupancy.person(seat));
                }
            }
        }
        return move;
    }
}
