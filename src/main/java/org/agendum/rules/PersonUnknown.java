package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Optional;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;

/** A schedule has a person that its problem does not. Cost: 1 per seat. */
final class PersonUnknown implements AgendaRule {
    private static final Rule RULE = Rule.hard(
                    "person-unknown",
                    "A schedule has only people of its problem.",
                    "seat of a person that the problem does not have")
            .inAnyRoom();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<PlaceUnits> alone(AgendaPlan plan, String counting) {
        return PlaceUnits.ofSeats(plan, (seat, session) -> seat.getPerson().isKnown() ? 0 : 1);
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return Streams.withSession(factory.forEach(PlannedSeat.class)
                        .filter(seat -> !seat.getPerson().isKnown()))
                .penalizeLong(RULE.score(), (seat, session) -> 1)
                .justifyWith((seat, session, score) -> breach(seat, session))
                .asConstraint(RULE.id());
    }

    private static Breach breach(PlannedSeat seat, PlannedSession session) {
        var text = "The problem has no person '%s', who is %s of %s."
                .formatted(seat.getPerson().id(), seat.role(), session);
        return Breach.of(text, session).with(seat.getPerson());
    }
}
