package org.agendum.planning;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agendum.problem.Problem;
import org.agendum.problem.Relation;
import org.agendum.problem.Resource;
import org.agendum.problem.Seat;
import org.agendum.problem.Session;
import org.agendum.problem.Timeline;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.SeatPlacement;

/** Makes the plan of a problem: nothing placed, or placed as in a schedule. Use each builder once. */
public final class PlanBuilder {
    private final Problem problem;
    private final Weights weights;
    private final SlotTable table;
    private final ListedRuns listedRuns;
    private final SlotRanges slotRanges;
    private final RoomRanges roomRanges;
    private final SeatRanges seatRanges;
    private final PlannedRoom nowhere;
    private final Map<String, PlannedPerson> people = new LinkedHashMap<>();
    private final Map<String, PlannedRoom> rooms = new LinkedHashMap<>();
    private final Map<String, SessionFacts> facts = new LinkedHashMap<>();
    private final List<PlannedSession> sessions = new ArrayList<>();
    private final List<PlannedSeat> seats = new ArrayList<>();

    public PlanBuilder(Problem problem, Weights weights) {
        this.problem = problem;
        this.weights = weights;
        var timeline = new Timeline(problem.timeZone(), problem.days());
        this.table = new SlotTable(problem, timeline);
        this.listedRuns = new ListedRuns(problem.slots(), table);
        this.slotRanges = new SlotRanges(weights);
        addPeople(timeline);
        problem.rooms().forEach(room -> rooms.put(room.id(), PlannedRoom.of(rooms.size(), room, timeline)));
        this.nowhere = PlannedRoom.nowhere(rooms.size());
        rooms.put(nowhere.id(), nowhere);
        this.roomRanges = new RoomRanges(problem, weights, nowhere.index());
        this.seatRanges = new SeatRanges(problem, people, weights);
        problem.sessions().forEach(session -> facts.put(session.id(), facts(session, true)));
    }

    private void addPeople(Timeline timeline) {
        var remoteClocks = new HashMap<ZoneId, RemoteClock>();
        for (var person : problem.people()) {
            var clock = person.timeZone() == null
                    ? null
                    : remoteClocks.computeIfAbsent(
                            person.timeZone(), zone -> new RemoteClock(zone, problem.remoteHours(), timeline));
            people.put(person.id(), PlannedPerson.of(person, timeline, problem, clock));
        }
    }

    private SessionFacts facts(Session session, boolean known) {
        var allowedTimes = new AllowedTimes(session, table, problem.gridMinutes(), listedRuns);
        var named = session.seats().stream()
                .filter(Seat::isNamed)
                .map(seat -> people.get(seat.person()))
                .toList();
        var slots = slotRanges.range(session, allowedTimes, named);
        return new SessionFacts(session, known, allowedTimes, slots, roomRanges, named);
    }

    /** Only what is pinned has a place. */
    public AgendaPlan unplanned() {
        facts.values().forEach(this::addUnplaced);
        return plan();
    }

    /**
     * A plan to go on solving from: sessions are where the schedule has them, pinned ones stay there, and what the
     * problem does not know is left out.
     */
    public AgendaPlan continued(Schedule schedule) {
        return continued(schedule, null);
    }

    /**
     * A plan to go on solving from, in which one session stays where the schedule has it, whatever it is pinned to; its
     * open seats are still to be chosen.
     */
    public AgendaPlan insisting(Schedule schedule, String insisted) {
        return continued(schedule, insisted);
    }

    private AgendaPlan continued(Schedule schedule, String insisted) {
        var placements = new HashMap<String, Placement>();
        schedule.sessions().forEach(placement -> placements.putIfAbsent(placement.id(), placement));
        for (var session : facts.values()) {
            var placement = placements.get(session.id());
            boolean isInsisted = session.id().equals(insisted);
            if (placement == null || session.session().pin() != null && !isInsisted) {
                addUnplaced(session);
            } else {
                addContinued(session, placement, isInsisted);
            }
        }
        return plan();
    }

    private void addContinued(SessionFacts session, Placement placement, boolean isInsisted) {
        var slot = slotOf(placement);
        var room = placement.room() == null ? nowhere : rooms.get(placement.room());
        boolean isPossible = room != null
                && session.rooms().contains(room.index())
                && session.slots().contains(slot);
        boolean stays = placement.pinned() && room != null;
        boolean isPlaced = isPossible || stays;
        var planned = addSession(session, stays, isPlaced ? slot : null, isPlaced ? room : null);
        var matching = placement.seats() == null
                ? null
                : new SeatMatching(session.session().seats(), placement.seats());
        for (int i = 0; i < session.session().seats().size(); i++) {
            var seat = session.session().seats().get(i);
            var person = seat.isOpen() && matching != null ? people.get(matching.person(i)) : null;
            boolean isCandidate = person != null && seatRanges.range(seat).contains(person);
            addSeat(
                    planned,
                    seat,
                    seat.isOpen() ? (isCandidate ? person : null) : people.get(seat.person()),
                    stays && !isInsisted);
        }
    }

    /** A plan that says exactly what the schedule says, also where the problem knows nothing of it. */
    public AgendaPlan asScheduled(Schedule schedule) {
        for (var placement : schedule.sessions()) {
            var session = facts.computeIfAbsent(placement.id(), id -> unknown(placement));
            var room = placement.room() == null
                    ? nowhere
                    : rooms.computeIfAbsent(placement.room(), id -> PlannedRoom.unknown(rooms.size(), id));
            var planned = addSession(session, placement.pinned(), slotOf(placement), room);
            if (placement.seats() == null) {
                session.session().seats().forEach(seat -> addSeat(planned, seat, people.get(seat.person()), false));
            } else {
                addScheduledSeats(planned, placement.seats());
            }
        }
        var placed = sessions.stream().map(PlannedSession::id).collect(Collectors.toSet());
        facts.values().stream()
                .filter(session -> !placed.contains(session.id()))
                .forEach(session -> addWithNamedSeats(session, false, null, null));
        return plan();
    }

    private void addScheduledSeats(PlannedSession planned, List<SeatPlacement> placements) {
        var wanted = planned.session().seats();
        var matching = new SeatMatching(wanted, placements);
        for (int i = 0; i < wanted.size(); i++) {
            addSeat(planned, wanted.get(i), personOrUnknown(matching.person(i)), false);
        }
        for (var extra : matching.extra()) {
            addSeat(planned, new Seat(extra.role(), extra.person(), null), personOrUnknown(extra.person()), false);
        }
    }

    private PlannedPerson personOrUnknown(String id) {
        return id == null ? null : people.computeIfAbsent(id, unknown -> PlannedPerson.unknown(unknown, problem));
    }

    private SessionFacts unknown(Placement placement) {
        return facts(Session.bare(placement.id(), slotOf(placement).minutes()), false);
    }

    private Slot slotOf(Placement placement) {
        var timeline = table.timeline();
        return table.slot(timeline.minuteOf(placement.start()), timeline.minuteOf(placement.end()));
    }

    private void addUnplaced(SessionFacts session) {
        var pin = session.session().pin();
        if (pin == null) {
            addWithNamedSeats(session, false, null, null);
            return;
        }
        var room = pin.room() != null ? rooms.get(pin.room()) : firstRoom(session);
        var slot = room == null ? null : session.slots().slots().get(0);
        boolean hasChoice = pin.room() == null && session.rooms().size() != 1;
        addWithNamedSeats(session, !hasChoice, slot, room);
    }

    private void addWithNamedSeats(SessionFacts session, boolean pinned, Slot slot, PlannedRoom room) {
        var planned = addSession(session, pinned, slot, room);
        session.session().seats().forEach(seat -> addSeat(planned, seat, people.get(seat.person()), false));
    }

    private PlannedRoom firstRoom(SessionFacts session) {
        return session.rooms().isEmpty() ? null : roomAt(session.rooms().get(0));
    }

    private PlannedRoom roomAt(int index) {
        return rooms.values().stream()
                .filter(room -> room.index() == index)
                .findFirst()
                .orElseThrow();
    }

    private PlannedSession addSession(SessionFacts session, boolean pinned, Slot slot, PlannedRoom room) {
        var planned = new PlannedSession(sessions.size(), session, pinned, slot, room);
        sessions.add(planned);
        return planned;
    }

    private void addSeat(PlannedSession session, Seat seat, PlannedPerson person, boolean pinned) {
        var range = seat.isOpen() && !pinned ? seatRanges.range(seat) : List.<PlannedPerson>of();
        boolean isFree = person == null ? !range.isEmpty() : range.contains(person);
        var candidates = isFree ? range : Stream.ofNullable(person).toList();
        seats.add(new PlannedSeat(seats.size(), session, seat, candidates, !isFree, person));
    }

    private List<RelatedPair> relatedPairs() {
        return problem.relations().stream()
                .filter(relation -> relation.type() != Relation.Type.INTERESTED)
                .flatMap(relation -> RelatedPair.of(relation, facts).stream())
                .toList();
    }

    private List<ResourceNeed> resourceNeeds() {
        var resources = problem.resources().stream().collect(Collectors.toMap(Resource::id, resource -> resource));
        return facts.values().stream()
                .flatMap(session -> ResourceNeed.of(session, resources).stream())
                .toList();
    }

    private AgendaPlan plan() {
        sessions.stream()
                .filter(PlannedSession::isScheduled)
                .forEach(session -> session.getRoom().sessions().add(session));
        var orderings = facts.values().stream()
                .flatMap(later -> later.session().after().stream()
                        .map(after -> new Ordering(facts.get(after.session()), later, after.gapMinutes())))
                .toList();
        return new AgendaPlan(
                problem,
                table,
                weights,
                List.copyOf(sessions),
                List.copyOf(seats),
                List.copyOf(rooms.values()),
                List.copyOf(people.values()),
                orderings,
                RuleFacts.of(problem, facts, table),
                relatedPairs(),
                resourceNeeds());
    }
}
