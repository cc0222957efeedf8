package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toSet;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Optional;
import java.util.Set;
import org.agendum.planning.EventDay;
import org.agendum.planning.PlannedSession;
import org.agendum.problem.Problem;

/** The sessions on a topic are on more than one day. Cost: 1 per topic and further day. */
final class TopicDays implements AgendaRule {
    private static final Rule RULE =
            Rule.soft("topic-days", 10, "The sessions on a topic are on one day.", "day after the first, per topic");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofTopic(problem).or(() -> Lack.ofSecondDay(problem));
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return OnTopic.stream(factory)
                .filter((session, topic) -> session.getSlot().day() != null)
                .groupBy(
                        (session, topic) -> topic,
                        toSet((session, topic) -> session.getSlot().day()),
                        toSet((session, topic) -> session))
                .filter((topic, days, sessions) -> days.size() > 1)
                .penalizeLong(RULE.score(), (topic, days, sessions) -> days.size() - 1)
                .justifyWith((topic, days, sessions, score) -> breach(topic, days, sessions))
                .asConstraint(RULE.id());
    }

    private static Breach breach(String topic, Set<EventDay> days, Set<PlannedSession> sessions) {
        var dates = days.stream().map(EventDay::toString).sorted().toList();
        var text = "Topic '%s' is on %d days: %s.".formatted(topic, days.size(), Phrases.list(dates));
        return Breach.of(text, sessions.stream().sorted().toArray(PlannedSession[]::new));
    }
}
