package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Optional;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.RoomFit;
import org.agendum.problem.Problem;

/** A room has fewer seats than people are expected. Cost: the people without a seat. */
final class SeatsShort implements AgendaRule {
    private static final Rule RULE = Rule.soft(
                    "seats-short", 1, "A room has seats for everybody who is expected.", "person without a seat")
            .reads("sessions.expected", "rooms.seats")
            .knownAs(
                    "ConferenceScheduler",
                    "efficiency_capacity_demand_difference",
                    "equity_capacity_demand_difference");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofRoom(problem, room -> room.seats() != null, "says how many it seats")
                .or(() -> Lack.ofSession(problem, session -> session.expected() != null, "expects anybody"));
    }

    @Override
    public Optional<PlaceUnits> alone(AgendaPlan plan, String counting) {
        return PlaceUnits.onAgenda(SeatsShort::shortSeats);
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return factory.forEach(PlannedSession.class)
                .filter(session -> shortSeats(session) > 0)
                .penalizeLong(RULE.score(), SeatsShort::shortSeats)
                .justifyWith((session, score) -> breach(session))
                .asConstraint(RULE.id());
    }

    private static int shortSeats(PlannedSession session) {
        return RoomFit.shortSeats(session.session(), session.getRoom().room());
    }

    private static Breach breach(PlannedSession session) {
        var room = session.getRoom();
        var text = "%s seats %d, but %d are expected at %s."
                .formatted(room, room.room().seats(), session.session().expected(), session);
        return Breach.of(text, session).in(room);
    }
}
