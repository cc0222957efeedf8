package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Optional;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;

/** A person sits in two overlapping sessions. Cost: minutes of overlap, per pair of the person's seats. */
final class PersonConflict implements AgendaRule {
    private static final Rule RULE = Rule.hard(
                    "person-conflict",
                    "A person sits in one session at a time, whatever the roles.",
                    "minute of overlap, per pair of the person's seats")
            .inAnyRoom()
            .reads("sessions.seats.person")
            .knownAs("Timefold", "Speaker conflict")
            .knownAs("Timefold meetings", "Required attendance conflict")
            .knownAs("CoSPLib", "Presenters' conflicts", "Track chairs' conflicts")
            .knownAs("pretalx", "… is scheduled for another session at the same time.")
            .knownAs("Grenadine", "Double-booked speakers")
            .knownAs("slotmachine", "a speaker cannot give multiple talks simultaneously")
            .knownAs("ConferenceScheduler", "Event clashes with another event");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return Streams.twoSessionsOfOne(factory, person -> true)
                .filter((a, b, first, second) -> first.getSlot().overlaps(second.getSlot()))
                .penalizeLong(
                        RULE.score(), (a, b, first, second) -> first.getSlot().overlapMinutes(second.getSlot()))
                .justifyWith((a, b, first, second, score) -> breach(a, first, second))
                .asConstraint(RULE.id());
    }

    @Override
    public Optional<Pairs> pairs(AgendaPlan plan, String counting) {
        return Streams.twoSessionsOfOne(plan, person -> true, Streams.OVERLAP_MINUTES);
    }

    private static Breach breach(PlannedSeat seat, PlannedSession first, PlannedSession second) {
        var text = "%s sits in %s and %s at once, %s."
                .formatted(
                        seat.getPerson(),
                        Phrases.withRoom(first),
                        Phrases.withRoom(second),
                        first.getSlot().overlapText(second.getSlot()));
        return Breach.of(text, first, second).with(seat.getPerson()).in(first.getRoom(), second.getRoom());
    }
}
