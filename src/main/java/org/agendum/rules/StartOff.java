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
import org.agendum.problem.Problem;

/** A session starts earlier or later than wanted. Cost: the minutes of that. */
final class StartOff implements AgendaRule {
    private static final Rule RULE = Rule.soft(
                    "start-off", 2, "A session starts at the time of day that is preferred.", "minute earlier or later")
            .inAnyRoom()
            .reads("sessions.startBetween.preferred")
            .knownAs("slotmachine", "preferred_times");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofSession(
                problem,
                session ->
                        session.startBetween() != null && session.startBetween().preferred() != null,
                "prefers a time of day");
    }

    @Override
    public long leastCost(SessionFacts session, List<PlannedSeat> named, Slot slot) {
        return session.startOffMinutes(slot);
    }

    @Override
    public Optional<PlaceUnits> alone(AgendaPlan plan, String counting) {
        return PlaceUnits.onAgenda(StartOff::offMinutes);
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return factory.forEach(PlannedSession.class)
                .filter(session -> offMinutes(session) > 0)
                .penalizeLong(RULE.score(), StartOff::offMinutes)
                .justifyWith((session, score) -> breach(session))
                .asConstraint(RULE.id());
    }

    private static int offMinutes(PlannedSession session) {
        return session.facts().startOffMinutes(session.getSlot());
    }

    private static Breach breach(PlannedSession session) {
        var text = "%s starts at %s instead of %s."
                .formatted(
                        session,
                        session.getSlot().startText(),
                        session.session().startBetween().preferred());
        return Breach.of(text, session);
    }
}
