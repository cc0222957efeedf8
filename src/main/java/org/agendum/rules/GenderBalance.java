package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Optional;
import org.agendum.problem.Problem;

/** One gender outnumbers all others on a panel. Cost: by how many people. */
final class GenderBalance implements AgendaRule {
    private static final Rule RULE = Rule.soft(
                    "gender-balance",
                    10,
                    "On a panel, no gender outnumbers all others; moderators and people whose gender is unknown are not counted.",
                    "person by whom a gender outnumbers all others, in sessions with two counted people or more")
            .inAnyRoom()
            .reads("people.attributes", "sessions.seats.role");

    private static final Balance BALANCE = new Balance("gender");

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
