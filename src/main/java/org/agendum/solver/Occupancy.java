package org.agendum.solver;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedPerson;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.Slot;

/** Who and what is taken when, while a plan is filled one session after the other; the plan itself stays as it is. */
final class Occupancy {
    /** What the rule {@code crowd-clash} allows. */
    private static final int MOST_CROWDS_AT_ONCE = 2;

    private final AgendaPlan plan;
    private final Spot[] spots;
    private final PlannedPerson[] people;
    private final RoomCalendar calendar;
    private final Ties ties;
    private final boolean limitsCrowds;
    private final Map<List<Integer>, BitSet> rooms = new IdentityHashMap<>();
    private final List<List<PlannedSession>> byRoom = new ArrayList<>();
    private final Map<PlannedPerson, List<PlannedSession>> byPerson = new HashMap<>();
    private final Map<Integer, List<PlannedSeat>> seats = new HashMap<>();
    private final List<PlannedSession> all = new ArrayList<>();
    private final List<PlannedSession> plenaries = new ArrayList<>();
    private final List<PlannedSession> crowds = new ArrayList<>();

    Occupancy(AgendaPlan plan) {
        this.plan = plan;
        this.spots = new Spot[plan.sessions().size()];
        this.people = new PlannedPerson[plan.seats().size()];
        this.calendar = new RoomCalendar(plan.sessions(), plan.rooms().size());
        this.ties = new Ties(plan);
        this.limitsCrowds = plan.counts("crowd-clash");
        plan.rooms().forEach(room -> byRoom.add(new ArrayList<>()));
        for (var seat : plan.seats()) {
            people[seat.index()] = seat.getPerson();
            seats.computeIfAbsent(seat.sessionIndex(), index -> new ArrayList<>())
                    .add(seat);
        }
        plan.sessions().stream()
                .filter(PlannedSession::isScheduled)
                .forEach(session -> put(session, new Spot(session.getSlot(), session.getRoom())));
    }

    List<PlannedSeat> seats(PlannedSession session) {
        return seats.getOrDefault(session.index(), List.of());
    }

    List<Ties.Tie> ties(PlannedSession session) {
        return ties.of(session);
    }

    /** Where the session is; null when it is nowhere. */
    Spot spot(PlannedSession session) {
        return spots[session.index()];
    }

    /** Who sits there; null when nobody does. */
    PlannedPerson person(PlannedSeat seat) {
        return people[seat.index()];
    }

    void put(PlannedSession session, Spot spot) {
        spots[session.index()] = spot;
        all.add(session);
        if (session.facts().isPlenary()) {
            plenaries.add(session);
        }
        if (session.session().crowdPuller()) {
            crowds.add(session);
        }
        if (spot.room().isHosting()) {
            calendar.take(spot.room(), spot.slot());
            byRoom.get(spot.room().index()).add(session);
        }
        seats(session).forEach(seat -> busy(people[seat.index()]).add(session));
    }

    /** @param session that has a place and is no plenary */
    void remove(PlannedSession session) {
        var spot = spots[session.index()];
        spots[session.index()] = null;
        all.remove(session);
        crowds.remove(session);
        if (spot.room().isHosting()) {
            calendar.release(spot.room(), spot.slot());
            byRoom.get(spot.room().index()).remove(session);
        }
        seats(session).forEach(seat -> busy(people[seat.index()]).remove(session));
    }

    /** @param seat of a session that has a place */
    void take(PlannedSeat seat, PlannedPerson person) {
        people[seat.index()] = person;
        busy(person).add(plan.sessions().get(seat.sessionIndex()));
    }

    private List<PlannedSession> busy(PlannedPerson person) {
        return person == null ? new ArrayList<>() : byPerson.computeIfAbsent(person, any -> new ArrayList<>(2));
    }

    /** In how many seats the person is. */
    int load(PlannedPerson person) {
        return busy(person).size();
    }

    /** The rooms, by index, in which the session can be at that time. */
    BitSet freeRooms(PlannedSession session, Slot slot) {
        var free = calendar.free(slot, rooms(session));
        for (var tie : ties.of(session)) {
            var other = spots[tie.other().index()];
            if (tie.isInOneRoom() && other != null && other.room().isHosting()) {
                free.and(RoomCalendar.rooms(List.of(other.room().index())));
            }
        }
        return free;
    }

    private BitSet rooms(PlannedSession session) {
        return rooms.computeIfAbsent(session.facts().rooms(), RoomCalendar::rooms);
    }

    /** The sessions that would have to go from their places for the session to have this one; two at most. */
    List<PlannedSession> inTheWay(PlannedSession session, Spot spot) {
        return Stream.of(inRoom(spot), parted(session, spot.slot()), ofItsPeople(session, spot.slot()))
                .flatMap(others -> others)
                .distinct()
                .limit(2)
                .toList();
    }

    private Stream<PlannedSession> inRoom(Spot spot) {
        return byRoom.get(spot.room().index()).stream()
                .filter(other -> slot(other).overlaps(spot.slot())
                        || slot(other).gapMinutes(spot.slot()) < spot.room().turnoverMinutes());
    }

    private Stream<PlannedSession> parted(PlannedSession session, Slot slot) {
        return ties.of(session).stream()
                .filter(tie ->
                        spots[tie.other().index()] != null && !tie.isKept().test(slot, slot(tie.other())))
                .map(Ties.Tie::other);
    }

    private Stream<PlannedSession> ofItsPeople(PlannedSession session, Slot slot) {
        return seats(session).stream()
                .filter(seat -> person(seat) != null)
                .flatMap(seat -> busy(person(seat)).stream())
                .filter(other -> slot(other).overlaps(slot));
    }

    private Slot slot(PlannedSession session) {
        return spots[session.index()].slot();
    }

    /** Whether nobody who sits there for certain, and no other session, speaks against the slot. */
    boolean isPossible(PlannedSession session, Slot slot) {
        for (var tie : ties.of(session)) {
            var other = spots[tie.other().index()];
            if (other != null && !tie.isKept().test(slot, other.slot())) {
                return false;
            }
        }
        for (var seat : seats(session)) {
            if (people[seat.index()] != null && !isFree(people[seat.index()], slot)) {
                return false;
            }
        }
        return isBesideNoPlenary(session, slot) && hasNoCrowds(session, slot);
    }

    private boolean isBesideNoPlenary(PlannedSession session, Slot slot) {
        for (var other : session.facts().isPlenary() ? all : plenaries) {
            if (slot(other).overlaps(slot) && !session.facts().toleratesBeside(other.facts())) {
                return false;
            }
        }
        return true;
    }

    private boolean hasNoCrowds(PlannedSession session, Slot slot) {
        return !limitsCrowds
                || !session.session().crowdPuller()
                || crowds.stream().filter(other -> slot(other).overlaps(slot)).count() < MOST_CROWDS_AT_ONCE;
    }

    /** Whether the person is there, and has the time. */
    boolean isFree(PlannedPerson person, Slot slot) {
        if (person.missingMinutes(slot) > 0) {
            return false;
        }
        int onDay = 0;
        for (var other : busy(person)) {
            var taken = slot(other);
            if (taken.overlaps(slot) || taken.gapMinutes(slot) < person.pauseMinutes()) {
                return false;
            }
            onDay += slot.day() != null && slot.day().equals(taken.day()) ? 1 : 0;
        }
        var mostOnDay = person.person().maxSessionsPerDay();
        return mostOnDay == null || onDay < mostOnDay;
    }

    /** Whether everybody who sits in the session for certain comes from, and gets to, their other rooms in time. */
    boolean isReachable(PlannedSession session, Slot slot, PlannedRoom room) {
        for (var seat : seats(session)) {
            var person = people[seat.index()];
            if (person != null && person.transferMinutes() > 0) {
                for (var other : busy(person)) {
                    var spot = spots[other.index()];
                    boolean isElsewhere = spot.room() != room && spot.room().isHosting() && room.isHosting();
                    if (isElsewhere && spot.slot().gapMinutes(slot) < person.transferMinutes()) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}
