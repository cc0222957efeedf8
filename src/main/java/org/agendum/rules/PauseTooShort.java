package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toSortedSet;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.quad.QuadConstraintStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedPerson;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;
import org.agendum.problem.Problem;

/** A person rests too little between two sessions of a day. Cost: the minutes that are missing, per pair of seats. */
final class PauseTooShort implements AgendaRule {
    private static final Rule RULE = Rule.hard(
                    "pause-too-short",
                    "Between two sessions of a day, a person has the pause that they need.",
                    "minute that is missing, per pair of the person's seats")
            .inAnyRoom()
            .or(
                    Streams.BOTH_LENGTHS,
                    "minute of both sessions, per pair of sessions with too little pause for anybody in both, or that"
                            + " overlap")
            .reads("pauseMinutes")
            .knownAs("Timefold", "Consecutive talks pause")
            .knownAs("Timefold meetings", "One TimeGrain break between two consecutive meetings")
            .knownAs("Grenadine", "Back-to-back bookings");

    @Override
    public Rule rule() {
        return RULE;
    }

    /** Counting by both lengths needs no pause, since it counts overlaps too. */
    @Override
    public Optional<String> missing(Problem problem) {
        var setting = problem.rules().get(RULE.id());
        boolean countsOverlaps = setting != null && Streams.BOTH_LENGTHS.equals(setting.count());
        return Lack.of(countsOverlaps || problem.pauseMinutes() > 0, "nobody needs a pause (pauseMinutes)");
    }

    @Override
    public Optional<Pairs> pairs(AgendaPlan plan, String counting) {
        int pauseMinutes = plan.problem().pauseMinutes();
        if (counting.equals(Counting.USUAL)) {
            return Streams.twoSessionsOfOne(
                    plan,
                    person -> person.pauseMinutes() > 0,
                    PairUnits.always((a, b) -> missingApart(pauseMinutes, a, b)));
        }
        return Streams.twoSessionsOfOne(
                        plan,
                        person -> true,
                        PairUnits.always(
                                (a, b) -> missingMinutes(pauseMinutes, a, b) > 0 ? Streams.bothMinutes(a, b) : 0))
                .map(Pairs::once);
    }

    private static int missingApart(int pauseMinutes, PlannedSession a, PlannedSession b) {
        return a.getSlot().overlaps(b.getSlot()) ? 0 : Math.max(0, missingMinutes(pauseMinutes, a, b));
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return needed(factory, person -> person.pauseMinutes() > 0)
                .filter((a, b, first, second) -> !first.getSlot().overlaps(second.getSlot()))
                .penalizeLong(RULE.score(), (a, b, first, second) -> missingMinutes(a.getPerson(), first, second))
                .justifyWith((a, b, first, second, score) -> breach(first, second, Set.of(a.getPerson())))
                .asConstraint(RULE.id());
    }

    @Override
    public List<Constraint> defineOthers(ConstraintFactory factory) {
        return List.of(needed(factory, person -> true)
                .groupBy(
                        (a, b, first, second) -> first,
                        (a, b, first, second) -> second,
                        toSortedSet((a, b, first, second) -> a.getPerson()))
                .penalizeLong(RULE.score(), (first, second, people) -> Streams.bothMinutes(first, second))
                .justifyWith((first, second, people, score) -> breach(first, second, people))
                .asConstraint(RULE.constraint(Streams.BOTH_LENGTHS)));
    }

    private static QuadConstraintStream<PlannedSeat, PlannedSeat, PlannedSession, PlannedSession> needed(
            ConstraintFactory factory, Predicate<PlannedPerson> people) {
        return Streams.twoSessionsOfOne(factory, people)
                .filter((a, b, first, second) -> missingMinutes(a.getPerson(), first, second) > 0);
    }

    /** More than the whole pause when the two overlap; none on different days. */
    private static int missingMinutes(PlannedPerson person, PlannedSession first, PlannedSession second) {
        return missingMinutes(person.pauseMinutes(), first, second);
    }

    private static int missingMinutes(int pauseMinutes, PlannedSession first, PlannedSession second) {
        boolean isOneDay = first.getSlot().day() == second.getSlot().day();
        boolean isOver = first.getSlot().overlaps(second.getSlot());
        return isOneDay || isOver ? pauseMinutes - first.getSlot().gapMinutes(second.getSlot()) : 0;
    }

    private static Breach breach(PlannedSession first, PlannedSession second, Collection<PlannedPerson> people) {
        boolean isInOrder = first.startMinute() <= second.startMinute();
        var earlier = isInOrder ? first : second;
        var later = isInOrder ? second : first;
        var names = Phrases.list(people.stream().map(PlannedPerson::toString).toList());
        var sits = "%s %s in %s and %s".formatted(names, people.size() == 1 ? "sits" : "sit", earlier, later);
        int gapMinutes = earlier.getSlot().gapMinutes(later.getSlot());
        var text = gapMinutes < 0
                ? "%s, which overlap, %s.".formatted(sits, earlier.getSlot().overlapText(later.getSlot()))
                : "%s, which are %d min apart, %s; a pause takes %d min."
                        .formatted(
                                sits,
                                gapMinutes,
                                earlier.getSlot().day(),
                                people.iterator().next().pauseMinutes());
        return Breach.of(text, earlier, later).with(people.toArray(PlannedPerson[]::new));
    }
}
