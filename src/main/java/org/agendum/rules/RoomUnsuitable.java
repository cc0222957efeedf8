package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Optional;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.RoomFit;
import org.agendum.problem.Problem;

/** A session is in a room that it cannot use, or in none. Cost: what the room lacks. */
final class RoomUnsuitable implements AgendaRule {
    private static final Rule RULE = Rule.hard(
                    "room-unsuitable",
                    "A session has a room, one of those that it may use, with the features that it needs.",
                    "room or feature that is lacking")
            .reads("sessions.rooms", "sessions.needs.features", "rooms.features")
            .knownAs("slotmachine", "venue_times");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        boolean isAnythingWanted = !problem.rooms().isEmpty()
                || problem.sessions().stream()
                        .anyMatch(session -> !session.rooms().isEmpty()
                                || !session.needs().features().isEmpty());
        return Lack.of(isAnythingWanted, "there are no rooms, and no session needs a feature");
    }

    @Override
    public Optional<PlaceUnits> alone(AgendaPlan plan, String counting) {
        return PlaceUnits.onAgenda(RoomUnsuitable::lackCount);
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return factory.forEach(PlannedSession.class)
                .filter(session -> lackCount(session) > 0)
                .penalizeLong(RULE.score(), RoomUnsuitable::lackCount)
                .justifyWith((session, score) -> breach(session))
                .asConstraint(RULE.id());
    }

    private static int lackCount(PlannedSession session) {
        var room = session.getRoom();
        return room.isHosting()
                ? RoomFit.unsuitedCount(session.session(), room.room())
                : session.facts().mayBeIn(room) ? 0 : 1;
    }

    private static Breach breach(PlannedSession session) {
        var room = session.getRoom();
        var text = room.isHosting()
                ? "%s cannot host %s: it %s."
                        .formatted(room, session, Phrases.list(RoomFit.unsuited(session.session(), room.room())))
                : "%s, %s, has no room.".formatted(session, session.getSlot());
        return Breach.of(text, session).in(room);
    }
}
