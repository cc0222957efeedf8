package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Optional;
import org.agendum.planning.AgendaPlan;
import org.agendum.problem.Problem;
import org.agendum.problem.Relation;

/** Sessions that the same attendees want are in different rooms at one block time. Cost: the attendees, per pair. */
final class InterestBlockClash implements AgendaRule {
    private static final Rule RULE = Rule.softOnRequest(
                    "interest-block-clash",
                    1,
                    "Sessions that the same attendees want are in one block or at different block times.",
                    "attendee who wants both, per pair of sessions in different rooms at one block time")
            .reads("relations.sessions", "relations.count", "blocks.times")
            .knownAs("CoSPLib", "Attendees' conflicts (session level)");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofBlockTime(problem).or(() -> Lack.ofRelation(problem, Relation.Type.INTERESTED));
    }

    @Override
    public Optional<Pairs> pairs(AgendaPlan plan, String counting) {
        return Optional.of(Streams.sharedInterests(plan, BlockClash.UNITS));
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return Streams.sharedInterests(factory)
                .filter((interest, a, b) -> BlockClash.isBetween(a, b))
                .penalizeLong(RULE.score(), (interest, a, b) -> interest.attendees())
                .justifyWith((interest, a, b, score) ->
                        BlockClash.breach(a, b, "are both wanted by %d".formatted(interest.attendees())))
                .asConstraint(RULE.id());
    }
}
