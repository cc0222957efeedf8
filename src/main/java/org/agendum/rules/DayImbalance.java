package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.List;
import java.util.Optional;
import org.agendum.planning.EventDay;
import org.agendum.planning.PlannedSession;
import org.agendum.problem.Problem;
import org.agendum.rules.DayLoad.Extremes;

/** Days are not equally full. Cost: minutes between the fullest and the emptiest, beyond what their hours explain. */
final class DayImbalance implements AgendaRule {
    private static final Rule RULE = Rule.softOnRequest(
                    "day-imbalance",
                    1,
                    "Sessions are spread over the days as the hours of the days are.",
                    "minute between the fullest and the emptiest day, beyond what their hours explain")
            .inAnyRoom()
            .reads("days.from", "days.to", "slots");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofSecondDay(problem);
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return factory.forEach(PlannedSession.class)
                .filter(session -> session.getSlot().day() != null)
                .groupBy(
                        session -> session.getSlot().day(),
                        sum(session -> session.getSlot().minutes()))
                .complement(EventDay.class, day -> 0)
                .groupBy(toList(DayLoad::new))
                .filter(loads -> Extremes.of(loads).minutesApart() > 0)
                .penalizeLong(RULE.score(), loads -> Extremes.of(loads).minutesApart())
                .justifyWith((loads, score) -> breach(loads))
                .asConstraint(RULE.id());
    }

    private static Breach breach(List<DayLoad> loads) {
        var extremes = Extremes.of(loads);
        var text = "%s has %d min of sessions and %s has %d min: %d min more than their hours explain."
                .formatted(
                        extremes.fullest().day(),
                        extremes.fullest().minutes(),
                        extremes.emptiest().day(),
                        extremes.emptiest().minutes(),
                        extremes.minutesApart());
        return new Breach(List.of(), List.of(), List.of(), text);
    }
}
