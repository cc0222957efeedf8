package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.tri.TriConstraintStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.Ordering;
import org.agendum.planning.PlannedSession;
import org.agendum.problem.Problem;

/** A session starts before one that it comes after is over, or the gap not past. Cost: minutes by which it is too early. */
final class OrderBroken implements AgendaRule {
    private static final Rule RULE = Rule.hard(
                    "order-broken",
                    "A session starts when those that it comes after are over, and the gap between them has passed.",
                    "minute by which the later session starts too early")
            .inAnyRoom()
            .or(Streams.BOTH_LENGTHS, "minute of both sessions, per pair of which the later starts too early")
            .reads("sessions.after.session", "sessions.after.gapMinutes")
            .knownAs("Timefold", "Talk prerequisite talks")
            .knownAs("CoSPLib", "Submission's Order");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofSession(problem, session -> !session.after().isEmpty(), "comes after another");
    }

    @Override
    public Optional<Pairs> pairs(AgendaPlan plan, String counting) {
        var sessions = Streams.byFacts(plan);
        var orderings = plan.orderings().stream()
                .collect(Collectors.groupingBy(ordering -> Set.of(ordering.before(), ordering.after())));
        boolean countsBoth = counting.equals(Streams.BOTH_LENGTHS);
        var pairs = Pairs.of(PairUnits.always(
                (a, b) -> units(orderings.get(Set.of(a.facts(), b.facts())), a, b, countsBoth)));
        orderings.values().stream()
                .map(ofPair -> ofPair.get(0))
                .forEach(first -> pairs.between(sessions.get(first.before()), sessions.get(first.after()), 1));
        return Optional.of(pairs);
    }

    private static long units(List<Ordering> orderings, PlannedSession a, PlannedSession b, boolean countsBoth) {
        long units = 0;
        for (var ordering : orderings) {
            boolean isFirst = ordering.before() == a.facts();
            int missing = isFirst ? missingMinutes(ordering, a, b) : missingMinutes(ordering, b, a);
            units += countsBoth && missing > 0 ? Streams.bothMinutes(a, b) : missing;
        }
        return units;
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return broken(factory)
                .penalizeLong(RULE.score(), OrderBroken::missingMinutes)
                .justifyWith((ordering, before, after, score) -> breach(ordering, before, after))
                .asConstraint(RULE.id());
    }

    @Override
    public List<Constraint> defineOthers(ConstraintFactory factory) {
        return List.of(broken(factory)
                .penalizeLong(RULE.score(), (ordering, before, after) -> Streams.bothMinutes(before, after))
                .justifyWith((ordering, before, after, score) -> breach(ordering, before, after))
                .asConstraint(RULE.constraint(Streams.BOTH_LENGTHS)));
    }

    private static TriConstraintStream<Ordering, PlannedSession, PlannedSession> broken(ConstraintFactory factory) {
        return factory.forEach(Ordering.class)
                .join(PlannedSession.class, equal(Ordering::before, PlannedSession::facts))
                .join(PlannedSession.class, equal((ordering, before) -> ordering.after(), PlannedSession::facts))
                .filter((ordering, before, after) -> missingMinutes(ordering, before, after) > 0);
    }

    private static int missingMinutes(Ordering ordering, PlannedSession before, PlannedSession after) {
        return ordering.missingMinutes(before.getSlot(), after.getSlot());
    }

    private static Breach breach(Ordering ordering, PlannedSession before, PlannedSession after) {
        return Breach.of(text(ordering, before, after), before, after);
    }

    private static String text(Ordering ordering, PlannedSession before, PlannedSession after) {
        int minutesBetween = after.startMinute() - before.endMinute();
        if (after.endMinute() <= before.startMinute()) {
            return "%s, %s, comes before %s, %s, and must come after it."
                    .formatted(after, after.getSlot(), before, before.getSlot());
        }
        return minutesBetween < 0
                ? "%s starts %d min before %s ends, and must come after it.".formatted(after, -minutesBetween, before)
                : "%s starts %d min after %s ends instead of %d min or more."
                        .formatted(after, minutesBetween, before, ordering.gapMinutes());
    }
}
