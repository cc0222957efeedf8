package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Optional;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.RoomFit;
import org.agendum.problem.Problem;

/** A room has fewer seats than its session needs. Cost: the seats that are missing. */
final class RoomTooSmall implements AgendaRule {
    private static final Rule RULE = Rule.hard(
                    "room-too-small",
                    "A room has the seats that its session needs, one at least for everybody on the programme.",
                    "seat that is missing")
            .reads("rooms.seats", "sessions.needs.seats", "sessions.seats")
            .knownAs("Timefold meetings", "Required room capacity")
            .knownAs("pretalx", "Room … has less space (…) than the session’s signup capacity (…).");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofRoom(problem, room -> room.seats() != null, "says how many it seats")
                .or(() -> Lack.ofSession(problem, session -> RoomFit.neededSeats(session) > 0, "needs a seat"));
    }

    @Override
    public Optional<PlaceUnits> alone(AgendaPlan plan, String counting) {
        return PlaceUnits.onAgenda(RoomTooSmall::missingSeats);
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return factory.forEach(PlannedSession.class)
                .filter(session -> missingSeats(session) > 0)
                .penalizeLong(RULE.score(), RoomTooSmall::missingSeats)
                .justifyWith((session, score) -> breach(session))
                .asConstraint(RULE.id());
    }

    private static int missingSeats(PlannedSession session) {
        return RoomFit.missingSeats(session.session(), session.getRoom().room());
    }

    private static Breach breach(PlannedSession session) {
        var room = session.getRoom();
        var text = "%s seats %d, but %s needs %d."
                .formatted(room, room.room().seats(), session, RoomFit.neededSeats(session.session()));
        return Breach.of(text, session).in(room);
    }
}
