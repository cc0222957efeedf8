package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toSet;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.EventDay;
import org.agendum.planning.PlannedPerson;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;

/** A person's day is long, from first start to last end. Cost: minutes beyond what a day may last. */
final class PersonLongDay implements AgendaRule {
    private static final Rule RULE = Rule.soft(
                    "person-long-day",
                    1,
                    "A person's day, from the first session to the last, is not longer than longDayMinutes.",
                    "minute beyond longDayMinutes, per person and day")
            .inAnyRoom()
            .reads("longDayMinutes");

    private static final Comparator<PlannedSession> BY_START =
            Comparator.comparing(PlannedSession::startMinute).thenComparing(PlannedSession::index);
    private static final Comparator<PlannedSession> BY_END =
            Comparator.comparing(PlannedSession::endMinute).thenComparing(PlannedSession::index);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<Groups> groups(AgendaPlan plan, String counting) {
        return Streams.sessionsByPerson(plan, person -> true)
                .map(sessions -> Groups.of(
                        sessions.values(), Streams.daily((day, ofDay) -> Math.max(0, excessMinutes(day, ofDay)))));
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return Streams.withSession(factory.forEach(PlannedSeat.class))
                .filter((seat, session) -> session.getSlot().day() != null)
                .groupBy(
                        (seat, session) -> seat.getPerson(),
                        (seat, session) -> session.getSlot().day(),
                        toSet((seat, session) -> session))
                .filter((person, day, sessions) -> excessMinutes(day, sessions) > 0)
                .penalizeLong(RULE.score(), (person, day, sessions) -> excessMinutes(day, sessions))
                .justifyWith((person, day, sessions, score) -> breach(person, day, sessions))
                .asConstraint(RULE.id());
    }

    private static int excessMinutes(EventDay day, Collection<PlannedSession> sessions) {
        return minutes(sessions) - day.longMinutes();
    }

    private static int minutes(Collection<PlannedSession> sessions) {
        return Collections.max(sessions, BY_END).endMinute()
                - Collections.min(sessions, BY_START).startMinute();
    }

    private static Breach breach(PlannedPerson person, EventDay day, Collection<PlannedSession> sessions) {
        var first = Collections.min(sessions, BY_START);
        var last = Collections.max(sessions, BY_END);
        var text =
                "%s is needed for %d min on %s, from the start of %s to the end of %s: %d min more than a day may last."
                        .formatted(person, minutes(sessions), day, first, last, excessMinutes(day, sessions));
        return Breach.of(text, first, last).with(person);
    }
}
