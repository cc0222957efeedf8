package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.List;
import java.util.Optional;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.SessionFacts;
import org.agendum.planning.Slot;
import org.agendum.problem.Problem;

/** A person sits in a session while away. Cost: minutes of the session that the person misses, per seat. */
final class PersonUnavailable implements AgendaRule {
    private static final String WHOLE_SLOTS = "whole-slots";

    private static final Rule RULE = Rule.hard(
                    "person-unavailable",
                    "A person sits only in sessions at which they can take part.",
                    "minute of absence, per seat")
            .inAnyRoom()
            .or(
                    WHOLE_SLOTS,
                    "minute of the session, per seat, if the person is unavailable from its start to its end and"
                            + " neither before nor after")
            .reads("people.available", "people.unavailable")
            .knownAs("Timefold", "Speaker unavailable timeslot")
            .knownAs("pretalx", "… is not available at the scheduled time.")
            .knownAs("CoSPLib", "Presenters' preferences")
            .knownAs("ConferenceScheduler", "Event scheduled when not available")
            .knownAs("Grenadine", "People booked outside of their “availability period”");

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
    public long leastCost(SessionFacts session, List<PlannedSeat> named, Slot slot) {
        return named.stream()
                .filter(seat -> seat.getPerson().isEverAway())
                .mapToLong(seat -> seat.getPerson().missingMinutes(slot))
                .sum();
    }

    @Override
    public Optional<PlaceUnits> alone(AgendaPlan plan, String counting) {
        return PlaceUnits.ofSeats(
                plan,
                counting.equals(Counting.USUAL) ? PersonUnavailable::missingMinutes : PersonUnavailable::wholeMinutes);
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

    @Override
    public List<Constraint> defineOthers(ConstraintFactory factory) {
        return List.of(Streams.withSession(factory.forEach(PlannedSeat.class)
                        .filter(seat -> seat.getPerson().isEverAway()))
                .filter((seat, session) -> seat.getPerson().isAwayExactly(session.getSlot()))
                .penalizeLong(RULE.score(), (seat, session) -> session.getSlot().minutes())
                .justifyWith((seat, session, score) -> breach(seat, session))
                .asConstraint(RULE.constraint(WHOLE_SLOTS)));
    }

    private static int wholeMinutes(PlannedSeat seat, PlannedSession session) {
        return seat.getPerson().isAwayExactly(session.getSlot())
                ? session.getSlot().minutes()
                : 0;
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
