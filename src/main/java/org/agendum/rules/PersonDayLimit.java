package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toSortedSet;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.EventDay;
import org.agendum.planning.PlannedPerson;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;
import org.agendum.problem.Problem;

/** A person sits in more sessions of a day than they want. Cost: the sessions above that. */
final class PersonDayLimit implements AgendaRule {
    private static final Rule RULE = Rule.hard(
                    "person-day-limit",
                    "A person sits in no more sessions a day than they accept.",
                    "session too many, per person and day")
            .inAnyRoom()
            .reads("people.maxSessionsPerDay");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofPerson(problem, person -> person.maxSessionsPerDay() != null, "limits their sessions a day");
    }

    @Override
    public Optional<Groups> groups(AgendaPlan plan, String counting) {
        return Streams.sessionsByPerson(plan, person -> person.person().maxSessionsPerDay() != null)
                .map(sessions -> Groups.ofEach(
                        sessions.entrySet(),
                        Map.Entry::getValue,
                        ofOne -> Streams.daily((day, ofDay) -> Math.max(
                                0, ofDay.size() - ofOne.getKey().person().maxSessionsPerDay()))));
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return Streams.withSession(factory.forEach(PlannedSeat.class)
                        .filter(seat -> seat.getPerson().person().maxSessionsPerDay() != null))
                .filter((seat, session) -> session.getSlot().day() != null)
                .groupBy(
                        (seat, session) -> seat.getPerson(),
                        (seat, session) -> session.getSlot().day(),
                        toSortedSet((PlannedSeat seat, PlannedSession session) -> session))
                .filter((person, day, sessions) -> excess(person, sessions) > 0)
                .penalizeLong(RULE.score(), (person, day, sessions) -> excess(person, sessions))
                .justifyWith((person, day, sessions, score) -> breach(person, day, sessions))
                .asConstraint(RULE.id());
    }

    private static int excess(PlannedPerson person, Set<PlannedSession> sessions) {
        return sessions.size() - person.person().maxSessionsPerDay();
    }

    private static Breach breach(PlannedPerson person, EventDay day, Set<PlannedSession> all) {
        var sessions = all.toArray(PlannedSession[]::new);
        var text = "%s sits in %d sessions on %s and accepts %d: %s."
                .formatted(
                        person, sessions.length, day, person.person().maxSessionsPerDay(), Phrases.sessions(sessions));
        return Breach.of(text, sessions).with(person);
    }
}
