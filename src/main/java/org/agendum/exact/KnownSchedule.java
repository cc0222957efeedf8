package org.agendum.exact;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.agendum.planning.PlannedPerson;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.SeatMatching;
import org.agendum.problem.Timeline;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Schedule;

/** A schedule in the terms of a model. */
final class KnownSchedule {
    private final ExactModel model;
    private final Timeline timeline;
    private final Map<String, Placement> placements = new HashMap<>();

    KnownSchedule(ExactModel model, Schedule schedule) {
        this.model = model;
        this.timeline = model.context().plan().slotTable().timeline();
        schedule.sessions().forEach(placement -> placements.putIfAbsent(placement.id(), placement));
    }

    /** Whether each session is where the model lets it be; the rules between sessions are another matter. */
    boolean isPossible() {
        return model.context().sessions().stream().allMatch(this::isPossible);
    }

    private boolean isPossible(SessionModel session) {
        var placement = placement(session);
        if (placement == null) {
            return !session.isFixed();
        }
        return session.slots().stream()
                        .anyMatch(slot -> slot.startMinute() == timeline.minuteOf(placement.start())
                                && slot.endMinute() == timeline.minuteOf(placement.end()))
                && room(session, placement) != null;
    }

    private Placement placement(SessionModel session) {
        return placements.get(session.planned().id());
    }

    /** Null where the session cannot be in that room. */
    private Literal room(SessionModel session, Placement placement) {
        return session.rooms().entrySet().stream()
                .filter(entry -> isRoom(model.context().plan().rooms().get(entry.getKey()), placement))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static boolean isRoom(PlannedRoom room, Placement placement) {
        return placement.room() == null ? !room.isHosting() : room.id().equals(placement.room());
    }

    /** Lets the copy of the model have no other schedule. */
    void fix(CpModel copy) {
        for (var session : model.context().sessions()) {
            var placement = placement(session);
            if (placement == null) {
                hold(copy, model.cp().not(session.present()));
            } else if (!session.isFixed()) {
                hold(copy, session.present());
                hold(copy, room(session, placement));
                copy.addEquality(LinearExpr.affine(session.start(), 1, 0), timeline.minuteOf(placement.start()));
                copy.addEquality(LinearExpr.affine(session.end(), 1, 0), timeline.minuteOf(placement.end()));
            }
        }
        model.cast().choices().forEach((seat, people) -> seat(copy, seat, people));
    }

    private void seat(CpModel copy, PlannedSeat seat, Map<PlannedPerson, Literal> people) {
        if (seat.seat().isNamed()) {
            return;
        }
        var session = model.context().sessions().get(seat.sessionIndex());
        var placement = placement(session);
        var chosen = placement == null || placement.seats() == null
                ? null
                : new SeatMatching(session.planned().session().seats(), placement.seats())
                        .person(model.context().position(seat));
        people.forEach((person, literal) -> hold(
                copy, Objects.equals(person.id(), chosen) ? literal : model.cp().not(literal)));
    }

    private static void hold(CpModel copy, Literal literal) {
        copy.addBoolOr(new Literal[] {literal});
    }
}
