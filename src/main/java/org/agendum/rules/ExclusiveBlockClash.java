package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Optional;
import org.agendum.planning.AgendaPlan;
import org.agendum.problem.Problem;
import org.agendum.problem.Relation;

/** Two sessions that exclude each other are in different rooms at one block time. Cost: 1 per pair. */
final class ExclusiveBlockClash implements AgendaRule {
    private static final Rule RULE = Rule.softOnRequest(
                    "exclusive-block-clash",
                    10,
                    "Sessions that exclude each other are in one block or at different block times.",
                    "pair of sessions in different rooms at one block time")
            .reads("relations.sessions", "blocks.times")
            .knownAs("CoSPLib", "Presenters' conflicts (session level)");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofBlockTime(problem).or(() -> Lack.ofRelation(problem, Relation.Type.EXCLUSIVE));
    }

    @Override
    public Optional<Pairs> pairs(AgendaPlan plan, String counting) {
        return Optional.of(Streams.related(plan, Relation.Type.EXCLUSIVE, BlockClash.UNITS));
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return Streams.related(factory, Relation.Type.EXCLUSIVE)
                .filter((pair, a, b) -> BlockClash.isBetween(a, b))
                .penalizeLong(RULE.score(), (pair, a, b) -> 1)
                .justifyWith((pair, a, b, score) -> BlockClash.breach(a, b, "exclude each other"))
                .asConstraint(RULE.id());
    }
}
