package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Optional;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedPerson;
import org.agendum.planning.PlannedSession;
import org.agendum.problem.Problem;

/** A person has too little time from one room to another. Cost: the minutes that are missing, per pair of seats. */
final class TransferTooShort implements AgendaRule {
    private static final Rule RULE = Rule.hard(
                    "transfer-too-short",
                    "Between two sessions in different rooms, a person has the time to go from one to the other.",
                    "minute that is missing, per pair of the person's seats")
            .reads("transferMinutes")
            .knownAs("Timefold meetings", "Room stability");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.of(problem.transferMinutes() > 0, "transferMinutes is 0");
    }

    @Override
    public Optional<Pairs> pairs(AgendaPlan plan, String counting) {
        return Streams.twoSessionsOfOne(
                plan,
                person -> person.transferMinutes() > 0,
                PairUnits.always((a, b) -> missingMinutes(plan.problem().transferMinutes(), a, b)));
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return Streams.twoSessionsOfOne(factory, person -> person.transferMinutes() > 0)
                .filter((a, b, first, second) -> missingMinutes(a.getPerson(), first, second) > 0)
                .penalizeLong(RULE.score(), (a, b, first, second) -> missingMinutes(a.getPerson(), first, second))
                .justifyWith((a, b, first, second, score) -> breach(a.getPerson(), first, second))
                .asConstraint(RULE.id());
    }

    /** None when the two overlap, which is a conflict and not a transfer. */
    private static int missingMinutes(PlannedPerson person, PlannedSession first, PlannedSession second) {
        return missingMinutes(person.transferMinutes(), first, second);
    }

    private static int missingMinutes(int transferMinutes, PlannedSession first, PlannedSession second) {
        boolean isOneRoom = first.getRoom().id().equals(second.getRoom().id());
        boolean haveRooms = first.getRoom().isHosting() && second.getRoom().isHosting();
        int gapMinutes = first.getSlot().gapMinutes(second.getSlot());
        return isOneRoom || !haveRooms || gapMinutes < 0 ? 0 : Math.max(0, transferMinutes - gapMinutes);
    }

    private static Breach breach(PlannedPerson person, PlannedSession first, PlannedSession second) {
        boolean isInOrder = first.startMinute() <= second.startMinute();
        var earlier = isInOrder ? first : second;
        var later = isInOrder ? second : first;
        var text = "%s has %d min from %s to %s, and needs %d min."
                .formatted(
                        person,
                        earlier.getSlot().gapMinutes(later.getSlot()),
                        Phrases.withRoom(earlier),
                        Phrases.withRoom(later),
                        person.transferMinutes());
        return Breach.of(text, earlier, later).with(person).in(earlier.getRoom(), later.getRoom());
    }
}
