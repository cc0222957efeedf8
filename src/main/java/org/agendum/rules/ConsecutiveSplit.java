package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Objects;
import java.util.Optional;
import org.agendum.planning.PlannedSession;
import org.agendum.problem.Problem;
import org.agendum.problem.Relation;

/** A session does not follow directly on another. Cost: minutes between, plus 1 for another day and 1 for another room. */
final class ConsecutiveSplit implements AgendaRule {
    private static final Rule RULE = Rule.hard(
                    "consecutive-split",
                    "Consecutive sessions follow directly on each other, on one day and, if they have rooms, in one room.",
                    "minute between the end of one and the start of the next, and 1 for another day or room")
            .reads("relations.sessions");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofRelation(problem, Relation.Type.CONSECUTIVE);
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return Streams.related(factory, Relation.Type.CONSECUTIVE)
                .filter((pair, a, b) -> splitCount(a, b) > 0)
                .penalizeLong(RULE.score(), (pair, a, b) -> splitCount(a, b))
                .justifyWith((pair, a, b, score) -> breach(a, b))
                .asConstraint(RULE.id());
    }

    private static int splitCount(PlannedSession a, PlannedSession b) {
        return Math.abs(b.startMinute() - a.endMinute()) + (isOneDay(a, b) ? 0 : 1) + (isOneRoom(a, b) ? 0 : 1);
    }

    private static boolean isOneDay(PlannedSession a, PlannedSession b) {
        return Objects.equals(a.getSlot().day(), b.getSlot().day());
    }

    private static boolean isOneRoom(PlannedSession a, PlannedSession b) {
        boolean haveRooms = a.getRoom().isHosting() && b.getRoom().isHosting();
        return !haveRooms || a.getRoom().id().equals(b.getRoom().id());
    }

    private static Breach breach(PlannedSession a, PlannedSession b) {
        var text = "%s, %s, does not follow directly on %s, %s.".formatted(b, Phrases.place(b), a, Phrases.place(a));
        return Breach.of(text, a, b).in(a.getRoom(), b.getRoom());
    }
}
