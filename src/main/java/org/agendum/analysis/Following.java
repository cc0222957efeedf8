package org.agendum.analysis;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedPerson;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.Slot;
import org.agendum.problem.Quote;
import org.agendum.problem.Spelling;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Schedule;
import org.agendum.solver.Spot;
import org.agendum.solver.SpotCounter;
import org.agendum.solver.Tryout;

/** Moves a plan, and what counts it, to where a schedule has everything. */
final class Following {
    private final AgendaPlan plan;
    private final Tryout tryout;
    private final SpotCounter counter;
    private final Map<String, PlannedPerson> people = new HashMap<>();

    Following(AgendaPlan plan, Tryout tryout, SpotCounter counter) {
        this.plan = plan;
        this.tryout = tryout;
        this.counter = counter;
        plan.people().forEach(person -> people.put(person.id(), person));
    }

    void follow(Schedule schedule) {
        var placements = new HashMap<String, Placement>();
        schedule.sessions().forEach(placement -> placements.put(placement.id(), placement));
        var seats = plan.seats().stream().collect(Collectors.groupingBy(PlannedSeat::sessionIndex));
        for (var session : plan.sessions()) {
            var placement = placements.get(session.id());
            place(session, placement);
            seat(seats.getOrDefault(session.index(), List.of()), placement);
        }
    }

    private void place(PlannedSession session, Placement placement) {
        var spot = placement == null ? null : spot(placement.start(), placement.end(), placement.room());
        var slot = spot == null ? null : spot.slot();
        var room = spot == null ? null : spot.room();
        if (slot != session.getSlot() || room != session.getRoom()) {
            // those that have a copy of the plan go by where this one is now
            counter.put(session, slot, room);
            tryout.put(session, slot, room);
        }
    }

    /** @throws Unanswerable if there is no such room */
    Spot spot(ZonedDateTime start, ZonedDateTime end, String room) {
        var timeline = plan.slotTable().timeline();
        Slot slot = plan.slotTable().slot(timeline.minuteOf(start), timeline.minuteOf(end));
        return new Spot(slot, room(room));
    }

    private PlannedRoom room(String id) {
        return plan.rooms().stream()
                .filter(room -> id == null
                        ? !room.isHosting()
                        : room.isHosting() && room.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Unanswerable(
                        "Unknown room %s.".formatted(Quote.of(id)),
                        Spelling.advice(
                                id,
                                plan.rooms().stream()
                                        .filter(PlannedRoom::isHosting)
                                        .map(PlannedRoom::id)
                                        .toList())));
    }

    private void seat(List<PlannedSeat> seats, Placement placement) {
        for (int i = 0; i < seats.size(); i++) {
            boolean isChosen = placement != null && placement.seats() != null;
            var person = isChosen
                    ? placement.seats().get(i).person()
                    : seats.get(i).seat().person();
            var sits = person == null ? null : people.get(person);
            if (sits != seats.get(i).getPerson()) {
                counter.seat(seats.get(i), sits);
                tryout.seat(seats.get(i), sits);
            }
        }
    }
}
