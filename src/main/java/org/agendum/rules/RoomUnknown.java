package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Optional;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSession;

/** A schedule has a room that its problem does not. Cost: 1 per session in it. */
final class RoomUnknown implements AgendaRule {
    private static final Rule RULE = Rule.hard(
            "room-unknown",
            "A schedule has only rooms of its problem.",
            "session in a room that the problem does not have");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<PlaceUnits> alone(AgendaPlan plan, String counting) {
        return PlaceUnits.onAgenda(session -> session.getRoom().isKnown() ? 0 : 1);
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return factory.forEach(PlannedSession.class)
                .filter(session -> !session.getRoom().isKnown())
                .penalizeLong(RULE.score(), session -> 1)
                .justifyWith((session, score) -> breach(session))
                .asConstraint(RULE.id());
    }

    private static Breach breach(PlannedSession session) {
        var text = "The problem has no room '%s', in which %s is."
                .formatted(session.getRoom().id(), session);
        return Breach.of(text, session).in(session.getRoom());
    }
}
