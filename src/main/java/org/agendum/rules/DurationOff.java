package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.List;
import java.util.Optional;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.SessionFacts;
import org.agendum.planning.Slot;

/** A session lasts shorter or longer than wanted. Cost: the minutes of that. */
final class DurationOff implements AgendaRule {
    private static final Rule RULE = Rule.soft(
                    "duration-off", 1, "A session lasts as long as is preferred.", "minute shorter or longer")
            .inAnyRoom()
            .reads("sessions.minutes.preferred");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public long leastCost(SessionFacts session, List<PlannedSeat> named, Slot slot) {
        return offMinutes(session, slot);
    }

    @Override
    public Optional<PlaceUnits> alone(AgendaPlan plan, String counting) {
        return PlaceUnits.onAgenda(DurationOff::offMinutes);
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return factory.forEach(PlannedSession.class)
                .filter(session -> offMinutes(session) > 0)
                .penalizeLong(RULE.score(), DurationOff::offMinutes)
                .justifyWith((session, score) -> breach(session))
                .asConstraint(RULE.id());
    }

    private static int offMinutes(PlannedSession session) {
        return offMinutes(session.facts(), session.getSlot());
    }

    private static int offMinutes(SessionFacts session, Slot slot) {
        return session.isKnown() ? session.durationOffMinutes(slot) : 0;
    }

    private static Breach breach(PlannedSession session) {
        var text = "%s lasts %d min instead of %d min."
                .formatted(
                        session,
                        session.getSlot().minutes(),
                        session.session().minutes().preferred());
        return Breach.of(text, session);
    }
}
