package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.List;
import java.util.Optional;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.SharedInterest;
import org.agendum.problem.Problem;
import org.agendum.problem.Relation;

/** Sessions overlap that the same attendees want. Cost: minutes of overlap times attendees, per pair. */
final class InterestClash implements AgendaRule {
    private static final Rule RULE = Rule.soft(
                    "interest-clash",
                    1,
                    "Attendees can attend all sessions that they want.",
                    "minute of overlap, per pair of sessions and attendee who wants both")
            .inAnyRoom()
            .or(Streams.SLOTS, "listed slot that a pair of sessions shares, and attendee who wants both")
            .reads("relations.sessions", "relations.count")
            .knownAs("CoSPLib", "Attendees' conflicts")
            .knownAs("Timefold meetings", "Preferred attendance conflict")
            .knownAs("slotmachine", "Conflict");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofRelation(problem, Relation.Type.INTERESTED);
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return Streams.sharedInterests(factory)
                .filter((interest, first, second) -> first.getSlot().overlaps(second.getSlot()))
                .penalizeLong(RULE.score(), InterestClash::missedMinutes)
                .justifyWith((interest, first, second, score) -> breach(interest, first, second))
                .asConstraint(RULE.id());
    }

    @Override
    public List<Constraint> defineOthers(ConstraintFactory factory) {
        return List.of(Streams.sharedInterests(factory)
                .filter((interest, first, second) -> first.getSlot().sharedSlots(second.getSlot()) > 0)
                .penalizeLong(
                        RULE.score(),
                        (interest, first, second) ->
                                interest.attendees() * first.getSlot().sharedSlots(second.getSlot()))
                .justifyWith((interest, first, second, score) -> breach(interest, first, second))
                .asConstraint(RULE.constraint(Streams.SLOTS)));
    }

    @Override
    public Optional<Pairs> pairs(AgendaPlan plan, String counting) {
        boolean countsSlots = counting.equals(Streams.SLOTS);
        return Optional.of(Streams.sharedInterests(plan, countsSlots ? Streams.SHARED_SLOTS : Streams.OVERLAP_MINUTES));
    }

    private static long missedMinutes(SharedInterest interest, PlannedSession first, PlannedSession second) {
        return interest.attendees() * first.getSlot().overlapMinutes(second.getSlot());
    }

    private static Breach breach(SharedInterest interest, PlannedSession first, PlannedSession second) {
        var text = "%s and %s, which overlap, %s, are both wanted by %d."
                .formatted(first, second, first.getSlot().overlapText(second.getSlot()), interest.attendees());
        return Breach.of(text, first, second);
    }
}
