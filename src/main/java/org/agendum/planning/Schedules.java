package org.agendum.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.SeatPlacement;

/** Turns a plan into a schedule, without score and violations. */
public final class Schedules {
    public static Schedule of(AgendaPlan plan) {
        var seats = new HashMap<Integer, List<SeatPlacement>>();
        plan.seats()
                .forEach(seat -> seats.computeIfAbsent(seat.sessionIndex(), index -> new ArrayList<>())
                        .add(placement(seat)));
        var placements = plan.sessions().stream()
                .filter(PlannedSession::isScheduled)
                .map(session -> placement(session, seats))
                .sorted(Placement.ORDER)
                .toList();
        var unscheduled = plan.sessions().stream()
                .filter(session -> !session.isScheduled())
                .map(PlannedSession::id)
                .sorted()
                .toList();
        return new Schedule(null, plan.problem().id(), null, null, null, null, placements, unscheduled, null);
    }

    private static SeatPlacement placement(PlannedSeat seat) {
        return new SeatPlacement(
                seat.role(), seat.getPerson() == null ? null : seat.getPerson().id());
    }

    private static Placement placement(PlannedSession session, Map<Integer, List<SeatPlacement>> seats) {
        var timeline = session.getSlot().timeline();
        return new Placement(
                session.id(),
                timeline.at(session.startMinute()),
                timeline.at(session.endMinute()),
                session.getRoom().isHosting() ? session.getRoom().id() : null,
                seats.getOrDefault(session.index(), List.of()),
                session.isPinned() || session.session().pin() != null);
    }

    private Schedules() {}
}
