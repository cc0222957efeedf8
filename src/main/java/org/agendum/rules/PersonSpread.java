package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toSet;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedPerson;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;
import org.agendum.problem.Problem;

/** A person has to stay overnight between sessions, which nobody has to on the network. Cost: 1 per person and night. */
final class PersonSpread implements AgendaRule {
    private static final String LONG_STAYS = "long-stays";

    private static final Rule RULE = Rule.softOnRequest(
                    "person-spread",
                    30,
                    "A person comes for one day, unless they join over the network.",
                    "night between a person's first and last day")
            .inAnyRoom()
            .or(LONG_STAYS, "night after the first between a person's first and last day")
            .knownAs("Timefold", "Speaker makespan");

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
    public Optional<Groups> groups(AgendaPlan plan, String counting) {
        int freeNights = counting.equals(LONG_STAYS) ? 1 : 0;
        return Streams.sessionsByPerson(plan, person -> !person.isRemote())
                .map(sessions -> Groups.of(sessions.values(), ofOne -> {
                    var onDays = ofOne.stream()
                            .filter(session -> session.getSlot().day() != null)
                            .toList();
                    return onDays.isEmpty() ? 0 : Math.max(0, nights(onDays) - freeNights);
                }));
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return constraint(factory, RULE.id(), 0);
    }

    @Override
    public List<Constraint> defineOthers(ConstraintFactory factory) {
        return List.of(constraint(factory, RULE.constraint(LONG_STAYS), 1));
    }

    private static Constraint constraint(ConstraintFactory factory, String name, int freeNights) {
        return Streams.withSession(factory.forEach(PlannedSeat.class)
                        .filter(seat -> !seat.getPerson().isRemote()))
                .filter((seat, session) -> session.getSlot().day() != null)
                .groupBy((seat, session) -> seat.getPerson(), toSet((seat, session) -> session))
                .filter((person, sessions) -> nights(sessions) > freeNights)
                .penalizeLong(RULE.score(), (person, sessions) -> nights(sessions) - freeNights)
                .justifyWith((person, sessions, score) -> breach(person, sessions))
                .asConstraint(name);
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
