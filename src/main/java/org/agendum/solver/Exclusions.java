package org.agendum.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedPerson;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;

/** Which sessions can never overlap in a schedule that breaks no hard rule. */
final class Exclusions {
    private final AgendaPlan plan;
    private final List<Set<PlannedPerson>> certainPeople;
    private final boolean arePlenariesAlone;
    private final boolean areRoomsForOne;
    private final boolean arePeopleInOnePlace;

    Exclusions(AgendaPlan plan) {
        this.plan = plan;
        this.certainPeople = plan.sessions().stream()
                .map(session -> certainSeats(plan, session).stream()
                        .map(PlannedSeat::getPerson)
                        .collect(Collectors.toSet()))
                .toList();
        this.arePlenariesAlone = forbids("plenary-overlap");
        this.areRoomsForOne = forbids("room-conflict");
        this.arePeopleInOnePlace = forbids("person-conflict");
    }

    static List<PlannedSeat> certainSeats(AgendaPlan plan, PlannedSession session) {
        return plan.seats().stream()
                .filter(seat -> seat.sessionIndex() == session.index())
                .filter(seat -> seat.isPinned() && seat.getPerson() != null)
                .toList();
    }

    private boolean forbids(String rule) {
        var weight = plan.weight(rule);
        return weight != null && weight.hardScore() > 0;
    }

    /** Sessions of which no two can overlap: many, if not always the most that there are. */
    List<PlannedSession> group() {
        var byRivals = plan.sessions().stream()
                .sorted(Comparator.comparingLong(this::rivals).reversed().thenComparing(PlannedSession::index))
                .toList();
        var group = new ArrayList<PlannedSession>();
        for (var session : byRivals) {
            if (group.stream().allMatch(other -> exclude(session, other))) {
                group.add(session);
            }
        }
        group.sort(Comparator.naturalOrder());
        return group;
    }

    private long rivals(PlannedSession session) {
        return plan.sessions().stream()
                .filter(other -> other != session && exclude(session, other))
                .count();
    }

    private boolean exclude(PlannedSession a, PlannedSession b) {
        return arePlenariesAlone && !a.facts().toleratesBeside(b.facts())
                || areRoomsForOne && onlyRoom(a) >= 0 && onlyRoom(a) == onlyRoom(b)
                || arePeopleInOnePlace
                        && certainPeople.get(a.index()).stream().anyMatch(certainPeople.get(b.index())::contains);
    }

    /** The index of the one room in which it can be; negative when it has a choice, or is in no room at all. */
    private int onlyRoom(PlannedSession session) {
        if (session.isPinned()) {
            return session.getRoom() != null && session.getRoom().isHosting()
                    ? session.getRoom().index()
                    : -1;
        }
        var rooms = session.facts().rooms();
        return rooms.size() == 1 && plan.rooms().get(rooms.get(0)).isHosting() ? rooms.get(0) : -1;
    }
}
