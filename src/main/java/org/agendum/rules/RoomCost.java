package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Optional;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlaceCost;
import org.agendum.planning.PlannedSession;
import org.agendum.problem.Problem;

/** A session is in a room that has a cost. Cost: that cost. */
final class RoomCost implements AgendaRule {
    private static final Rule RULE = Rule.soft(
                    "room-cost", 1, "A session is in a room that costs nothing.", "cost of a room for a session")
            .reads("costs.room", "costs.cost")
            .knownAs("CoSPLib", "Rooms preferences", "Rooms capacities")
            .knownAs("slotmachine", "venue_weight");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.of(
                problem.costs().stream()
                        .anyMatch(cost -> !cost.perBlock() && cost.slot() == null && cost.block() == null),
                "no cost is of a room alone");
    }

    @Override
    public Optional<PlaceUnits> alone(AgendaPlan plan, String counting) {
        return Streams.borne(plan, cost -> !cost.concernsTime());
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return Streams.borne(factory.forEach(PlaceCost.class).filter(cost -> !cost.concernsTime()))
                .penalizeLong(RULE.score(), (cost, session) -> cost.cost())
                .justifyWith((cost, session, score) -> breach(cost, session))
                .asConstraint(RULE.id());
    }

    private static Breach breach(PlaceCost cost, PlannedSession session) {
        var text = "%s in %s costs %d.".formatted(session, session.getRoom(), cost.cost());
        return Breach.of(text, session).in(session.getRoom());
    }
}
