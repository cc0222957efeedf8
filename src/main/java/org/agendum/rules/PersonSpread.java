package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toSet;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import org.agendum.planning.PlannedPerson;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;
import org.agendum.problem.Problem;

/** A person has to stay overnight between sessions. Cost: 1 per person and night. */
final class PersonSpread implements AgendaRule {
    private static final Rule RULE = Rule.softOnRequest(
            "person-spread", 30, "A person comes for one day.", "night between a person's first and last day");

    private static final Comparator<PlannedSession> BY_TIME = Comparator.comparing(PersonSpread::date)
            .thenComparing(PlannedSession::getSlot)
            .thenComparing(PlannedSession::index);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofSecondDay(problem);
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return Streams.withSession(factory.forEach(PlannedSeat.class))
                .filter((seat, session) -> session.getSlot().day() != null)
                .groupBy((seat, session) -> seat.getPerson(), toSet((seat, session) -> session))
                .filter((person, sessions) -> nights(sessions) > 0)
                .penalizeLong(RULE.score(), (person, sessions) -> nights(sessions))
                .justifyWith((person, sessions, score) -> breach(person, sessions))
                .asConstraint(RULE.id());
    }

    private static long nights(Collection<PlannedSession> sessions) {
        return ChronoUnit.DAYS.between(
                date(Collections.min(sessions, BY_TIME)), date(Collections.max(sessions, BY_TIME)));
    }

    private static LocalDate date(PlannedSession session) {
        return session.getSlot().day().frame().date();
    }

    private static Breach breach(PlannedPerson person, Collection<PlannedSession> sessions) {
        var first = Collections.min(sessions, BY_TIME);
        var last = Collections.max(sessions, BY_TIME);
        var text = "%s is needed from %s, with %s, to %s, with %s."
                .formatted(person, date(first), first, date(last), last);
        return Breach.of(text, first, last).with(person);
    }
}
