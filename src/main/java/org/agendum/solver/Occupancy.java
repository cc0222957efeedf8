package org.agendum.solver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.Ordering;
import org.agendum.planning.PlannedPerson;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.SessionFacts;
import org.agendum.planning.Slot;

/** Who and what is taken when, while a plan is filled one session after the other. */
final class Occupancy {
    private final Map<PlannedRoom, List<Slot>> byRoom = new HashMap<>();
    private final Map<PlannedPerson, List<Slot>> byPerson = new HashMap<>();
    private final Map<SessionFacts, Slot> placed = new HashMap<>();
    private final List<PlannedSession> plenaries = new ArrayList<>();
    private final List<PlannedSession> all = new ArrayList<>();
    private final Map<Integer, List<PlannedSeat>> seats = new HashMap<>();
    private final Map<SessionFacts, List<Ordering>> orderings = new HashMap<>();
    private final Map<PlannedPerson, Integer> load = new HashMap<>();

    Occupancy(AgendaPlan plan) {
        for (var seat : plan.seats()) {
            seats.computeIfAbsent(seat.sessionIndex(), index -> new ArrayList<>())
                    .add(seat);
        }
        for (var ordering : plan.orderings()) {
            orderings
                    .computeIfAbsent(ordering.before(), facts -> new ArrayList<>())
                    .add(ordering);
            orderings
                    .computeIfAbsent(ordering.after(), facts -> new ArrayList<>())
                    .add(ordering);
        }
        plan.sessions().stream().filter(PlannedSession::isScheduled).forEach(this::add);
    }

    List<PlannedSeat> seats(PlannedSession session) {
        return seats.getOrDefault(session.index(), List.of());
    }

    void add(PlannedSession session) {
        var slot = session.getSlot();
        all.add(session);
        placed.put(session.facts(), slot);
        if (session.facts().isPlenary()) {
            plenaries.add(session);
        }
        if (session.getRoom().isHosting()) {
            byRoom.computeIfAbsent(session.getRoom(), room -> new ArrayList<>()).add(slot);
        }
        for (var seat : seats(session)) {
            if (seat.getPerson() != null) {
                take(seat.getPerson(), slot);
            }
        }
    }

    void take(PlannedPerson person, Slot slot) {
        byPerson.computeIfAbsent(person, any -> new ArrayList<>()).add(slot);
        load.merge(person, 1, Integer::sum);
    }

    int load(PlannedPerson person) {
        return load.getOrDefault(person, 0);
    }

    boolean isFree(PlannedPerson person, Slot slot) {
        return person.missingMinutes(slot) == 0
                && byPerson.getOrDefault(person, List.of()).stream().noneMatch(slot::overlaps);
    }

    boolean isFree(PlannedRoom room, Slot slot) {
        if (!room.isHosting()) {
            return true;
        }
        int turnover = room.turnoverMinutes();
        return room.closedMinutes(slot) == 0
                && byRoom.getOrDefault(room, List.of()).stream()
                        .noneMatch(taken -> taken.startMinute() < slot.endMinute() + turnover
                                && slot.startMinute() < taken.endMinute() + turnover);
    }

    /** Whether nobody who sits there for certain, no plenary and no order speaks against the slot. */
    boolean isPossible(PlannedSession session, Slot slot) {
        var beside = session.facts().isPlenary() ? all : plenaries;
        return keepsOrder(session.facts(), slot)
                && beside.stream()
                        .noneMatch(other -> other.getSlot().overlaps(slot)
                                && !session.facts().toleratesBeside(other.facts()))
                && seats(session).stream().allMatch(seat -> seat.getPerson() == null || isFree(seat.getPerson(), slot));
    }

    private boolean keepsOrder(SessionFacts session, Slot slot) {
        for (var ordering : orderings.getOrDefault(session, List.of())) {
            var before = ordering.before() == session ? slot : placed.get(ordering.before());
            var after = ordering.after() == session ? slot : placed.get(ordering.after());
            if (before != null && after != null && ordering.missingMinutes(before, after) > 0) {
                return false;
            }
        }
        return true;
    }
}
