package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Optional;
import org.agendum.problem.Problem;

/** One region outnumbers all others on a panel. Cost: by how many people. */
final class RegionBalance implements AgendaRule {
    private static final Rule RULE = Rule.soft(
                    "region-balance",
                    5,
                    "On a panel, no region outnumbers all others; moderators and people whose region is unknown are not counted.",
                    "person by whom a region outnumbers all others, in sessions with two counted people or more")
            .inAnyRoom()
            .reads("people.attributes", "sessions.seats.role");

    private static final Balance BALANCE = new Balance("region");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return BALANCE.missing(problem);
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return BALANCE.uneven(factory)
                .penalizeLong(RULE.score(), (session, values) -> Balance.excess(values))
                .justifyWith((session, values, score) -> BALANCE.breach(session, values))
                .asConstraint(RULE.id());
    }
}
