package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Optional;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSession;

/** A schedule has a session that its problem does not. Cost: 1 per place of it. */
final class SessionUnknown implements AgendaRule {
    private static final Rule RULE = Rule.hard(
                    "session-unknown",
                    "A schedule has only sessions of its problem.",
                    "place of a session that the problem does not have")
            .inAnyRoom();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<PlaceUnits> alone(AgendaPlan plan, String counting) {
        return PlaceUnits.onAgenda(session -> session.facts().isKnown() ? 0 : 1);
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return factory.forEach(PlannedSession.class)
                .filter(session -> !session.facts().isKnown())
                .penalizeLong(RULE.score(), session -> 1)
                .justifyWith((session, score) -> breach(session))
                .asConstraint(RULE.id());
    }

    private static Breach breach(PlannedSession session) {
        var text = "The problem has no session '%s', which is at %s.".formatted(session.id(), Phrases.place(session));
        return Breach.of(text, session).in(session.getRoom());
    }
}
