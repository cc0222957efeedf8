package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Optional;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;
import org.agendum.problem.Problem;

/** A person sits in a session while away. Cost: minutes of the session that the person misses, per seat. */
final class PersonUnavailable implements AgendaRule {
    private static final Rule RULE = Rule.hard(
            "person-unavailable",
            "A person sits only in sessions at which they can take part.",
            "minute of absence, per seat");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofPerson(
                problem,
                person -> !person.available().isEmpty() || !person.unavailable().isEmpty(),
                "is ever away");
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return Streams.withSession(factory.forEach(PlannedSeat.class)
                        .filter(seat -> seat.getPerson().isEverAway()))
                .filter((seat, session) -> missingMinutes(seat, session) > 0)
                .penalizeLong(RULE.score(), PersonUnavailable::missingMinutes)
                .justifyWith((seat, session, score) -> breach(seat, session))
                .asConstraint(RULE.id());
    }

    private static int missingMinutes(PlannedSeat seat, PlannedSession session) {
        return seat.getPerson().missingMinutes(session.getSlot());
    }

    private static Breach breach(PlannedSeat seat, PlannedSession session) {
        var text = "%s is away for %d of the %d min of %s, %s."
                .formatted(
                        seat.getPerson(),
                        missingMinutes(seat, session),
                        session.getSlot().minutes(),
                        Phrases.withRoom(session),
                        session.getSlot());
        return Breach.of(text, session).with(seat.getPerson()).in(session.getRoom());
    }
}
