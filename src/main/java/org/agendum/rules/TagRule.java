package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedPerson;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;
import org.agendum.problem.Person;
import org.agendum.problem.Problem;
import org.agendum.problem.Session;

/**
 * A rule on the tags of slots and rooms, for sessions and, per seat, for the people in them. Cost: the minutes of the
 * session, per tag.
 */
abstract class TagRule implements AgendaRule {
    private final Rule rule;
    private final Function<Session, List<String>> tagsOfSession;
    private final Function<Person, List<String>> tagsOfPerson;
    private final boolean isWrongWhenPresent;
    private final String verb;

    /** @param verb what a session does with such tags, like "requires" */
    TagRule(
            Rule rule,
            Function<Session, List<String>> tagsOfSession,
            Function<Person, List<String>> tagsOfPerson,
            boolean isWrongWhenPresent,
            String verb) {
        this.rule = rule;
        this.tagsOfSession = tagsOfSession;
        this.tagsOfPerson = tagsOfPerson;
        this.isWrongWhenPresent = isWrongWhenPresent;
        this.verb = verb;
    }

    @Override
    public final Rule rule() {
        return rule;
    }

    @Override
    public final Optional<String> missing(Problem problem) {
        return Lack.of(
                problem.sessions().stream()
                                .anyMatch(
                                        session -> !tagsOfSession.apply(session).isEmpty())
                        || problem.people().stream()
                                .anyMatch(person -> !tagsOfPerson.apply(person).isEmpty()),
                "no session and no person %s a tag".formatted(verb));
    }

    @Override
    public final Optional<PlaceUnits> alone(AgendaPlan plan, String counting) {
        return PlaceUnits.seats(plan)
                .flatMap(seats -> PlaceUnits.onAgenda(session -> {
                    long sum = wrongMinutes(session, null);
                    for (var seat : seats.get(session.index())) {
                        sum += seat.getPerson() == null ? 0 : wrongMinutes(session, seat.getPerson());
                    }
                    return sum;
                }));
    }

    @Override
    public final Constraint define(ConstraintFactory factory) {
        var people = Streams.withSession(factory.forEach(PlannedSeat.class).filter(seat -> hasTags(seat.getPerson())))
                .map((seat, session) -> session, (seat, session) -> seat.getPerson());
        return factory.forEach(PlannedSession.class)
                .filter(session -> hasTags(session))
                .concat(people)
                .filter((session, person) -> wrongMinutes(session, person) > 0)
                .penalizeLong(rule.score(), this::wrongMinutes)
                .justifyWith((session, person, score) -> breach(session, person))
                .asConstraint(rule.id());
    }

    private boolean hasTags(PlannedSession session) {
        return !tagsOfSession.apply(session.session()).isEmpty();
    }

    private boolean hasTags(PlannedPerson person) {
        return !tagsOfPerson.apply(person.person()).isEmpty();
    }

    /** @param person null for the tags of the session itself */
    private List<String> tags(PlannedSession session, PlannedPerson person) {
        return person == null ? tagsOfSession.apply(session.session()) : tagsOfPerson.apply(person.person());
    }

    private long wrongMinutes(PlannedSession session, PlannedPerson person) {
        long count = 0;
        for (var tag : tags(session, person)) {
            count += isWrong(tag, session) ? 1 : 0;
        }
        return count * session.getSlot().minutes();
    }

    private boolean isWrong(String tag, PlannedSession session) {
        boolean isPresent = session.getSlot().tags().contains(tag)
                || session.getRoom().room().tags().contains(tag);
        return isPresent == isWrongWhenPresent;
    }

    private Breach breach(PlannedSession session, PlannedPerson person) {
        var wrong = tags(session, person).stream()
                .filter(tag -> isWrong(tag, session))
                .map("'%s'"::formatted)
                .toList();
        var text = "%s is at %s, which %s %s that %s %s."
                .formatted(
                        session,
                        Phrases.place(session),
                        isWrongWhenPresent ? "has" : "lacks",
                        Phrases.list(wrong),
                        person == null ? "it" : person,
                        verb);
        var breach = Breach.of(text, session).in(session.getRoom());
        return person == null ? breach : breach.with(person);
    }
}
