package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.tri.TriConstraintStream;
import java.util.List;
import java.util.Optional;
import org.agendum.planning.Ordering;
import org.agendum.planning.PlannedSession;
import org.agendum.problem.Problem;

/** A session starts before one that it comes after is over, or the gap not past. Cost: minutes by which it is too early. */
final class OrderBroken implements AgendaRule {
    private static final Rule RULE = Rule.hard(
                    "order-broken",
                    "A session starts when those that it comes after are over, and the gap between them has passed.",
                    "minute by which the later session starts too early")
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
