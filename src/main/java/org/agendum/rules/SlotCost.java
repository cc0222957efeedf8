package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Optional;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlaceCost;
import org.agendum.planning.PlannedSession;
import org.agendum.problem.Problem;

/** A session is in a slot, or a slot and a room together, that has a cost. Cost: that cost. */
final class SlotCost implements AgendaRule {
    private static final Rule RULE = Rule.soft(
                    "slot-cost",
                    1,
                    "A session is in a slot, and at a block time, that costs nothing.",
                    "cost of a slot or block time, or of that and a room together, for a session")
            .reads("costs.slot", "costs.block", "costs.cost")
            .knownAs("CoSPLib", "Tracks' scheduling preferences", "Presenters' preferences");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.of(
                problem.costs().stream()
                        .anyMatch(cost -> !cost.perBlock() && (cost.slot() != null || cost.block() != null)),
                "no cost is of a slot or a block time");
    }

    @Override
    public Optional<PlaceUnits> alone(AgendaPlan plan, String counting) {
        return Streams.borne(plan, PlaceCost::concernsTime);
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return Streams.borne(factory.forEach(PlaceCost.class).filter(PlaceCost::concernsTime))
                .penalizeLong(RULE.score(), (cost, session) -> cost.cost())
                .justifyWith((cost, session, score) -> breach(cost, session))
                .asConstraint(RULE.id());
    }

    private static Object time(PlaceCost cost, PlannedSession session) {
        return cost.slot() == null ? session.getSlot().block() : cost.slot();
    }

    private static Breach breach(PlaceCost cost, PlannedSession session) {
        var where = cost.room() == null ? "" : " in " + session.getRoom();
        var breach =
                Breach.of("%s at %s%s costs %d.".formatted(session, time(cost, session), where, cost.cost()), session);
        return cost.room() == null ? breach : breach.in(session.getRoom());
    }
}
