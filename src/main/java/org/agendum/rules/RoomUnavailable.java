package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Optional;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSession;
import org.agendum.problem.Problem;

/** A session is in a room that is closed. Cost: minutes of the session during which it is. */
final class RoomUnavailable implements AgendaRule {
    private static final Rule RULE = Rule.hard(
                    "room-unavailable",
                    "A room is used only while it is open.",
                    "minute during which the room is closed")
            .reads("rooms.unavailable")
            .knownAs("OptaPlanner", "Room unavailable timeslot")
            .knownAs("pretalx", "Room … is not available at the scheduled time.")
            .knownAs("CoSPLib", "Rooms unavailability");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofRoom(problem, room -> !room.unavailable().isEmpty(), "is ever closed");
    }

    @Override
    public Optional<PlaceUnits> alone(AgendaPlan plan, String counting) {
        return PlaceUnits.onAgenda(RoomUnavailable::closedMinutes);
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return factory.forEach(PlannedSession.class)
                .filter(session -> closedMinutes(session) > 0)
                .penalizeLong(RULE.score(), RoomUnavailable::closedMinutes)
                .justifyWith((session, score) -> breach(session))
                .asConstraint(RULE.id());
    }

    private static int closedMinutes(PlannedSession session) {
        return session.getRoom().closedMinutes(session.getSlot());
    }

    private static Breach breach(PlannedSession session) {
        var text = "%s is closed for %d of the %d min of %s, %s."
                .formatted(
                        session.getRoom(),
                        closedMinutes(session),
                        session.getSlot().minutes(),
                        session,
                        session.getSlot());
        return Breach.of(text, session).in(session.getRoom());
    }
}
