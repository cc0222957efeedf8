package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Optional;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSession;

/** A session is not on the agenda. Cost: its priority. */
final class SessionUnscheduled implements AgendaRule {
    private static final Rule RULE = Rule.medium(
                    "session-unscheduled", "Every session is on the agenda.", "priority of a session that is left out")
            .inAnyRoom()
            .reads("sessions.priority")
            .knownAs("ConferenceScheduler", "Event either not scheduled or scheduled multiple times")
            .knownAs("pretalx", "… sessions have not yet been scheduled.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<PlaceUnits> alone(AgendaPlan plan, String counting) {
        return Optional.of(
                session -> session.isScheduled() ? 0 : session.session().priority());
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(PlannedSession.class)
                .filter(session -> !session.isScheduled())
                .penalizeLong(RULE.score(), session -> session.session().priority())
                .justifyWith((session, score) -> breach(session))
                .asConstraint(RULE.id());
    }

    private static Breach breach(PlannedSession session) {
        var reason = session.facts().obstacle().map(obstacle -> ": " + obstacle).orElse("");
        return Breach.of("%s is not on the agenda%s.".formatted(session, reason), session);
    }
}
