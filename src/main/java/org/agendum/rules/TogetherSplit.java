package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Optional;
import org.agendum.planning.PlannedSession;
import org.agendum.problem.Problem;
import org.agendum.problem.Relation;

/** Two sessions that belong together have different times. Cost: minutes between their starts plus minutes between their ends. */
final class TogetherSplit implements AgendaRule {
    private static final Rule RULE = Rule.hard(
                    "together-split",
                    "Sessions that belong together start together and end together.",
                    "minute between the starts or the ends, per two neighbours in the list")
            .inAnyRoom()
            .reads("relations.sessions");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofRelation(problem, Relation.Type.TOGETHER);
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return Streams.related(factory, Relation.Type.TOGETHER)
                .filter((pair, a, b) -> splitMinutes(a, b) > 0)
                .penalizeLong(RULE.score(), (pair, a, b) -> splitMinutes(a, b))
                .justifyWith((pair, a, b, score) -> breach(a, b))
                .asConstraint(RULE.id());
    }

    private static int splitMinutes(PlannedSession a, PlannedSession b) {
        return Math.abs(a.startMinute() - b.startMinute()) + Math.abs(a.endMinute() - b.endMinute());
    }

    private static Breach breach(PlannedSession a, PlannedSession b) {
        var text = "%s, %s, and %s, %s, are not at the same time, and belong together."
                .formatted(a, a.getSlot(), b, b.getSlot());
        return Breach.of(text, a, b);
    }
}
