package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.lessThan;
import static ai.timefold.solver.core.api.score.stream.Joiners.overlapping;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Optional;
import org.agendum.problem.Problem;

/** Two sessions on one topic overlap. Cost: minutes of overlap, per pair and topic that they share. */
final class TopicOverlap implements AgendaRule {
    private static final Rule RULE = Rule.soft(
            "topic-overlap",
            1,
            "The sessions on a topic can all be attended.",
            "minute of overlap, per pair of sessions and topic that they share");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofTopic(problem);
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return OnTopic.stream(factory)
                .map(OnTopic::new)
                .join(
                        OnTopic.stream(factory).map(OnTopic::new),
                        equal(OnTopic::topic),
                        lessThan(OnTopic::index),
                        overlapping(OnTopic::startMinute, OnTopic::endMinute))
                .penalizeLong(
                        RULE.score(),
                        (a, b) ->
                                a.session().getSlot().overlapMinutes(b.session().getSlot()))
                .justifyWith((a, b, score) -> breach(a, b))
                .asConstraint(RULE.id());
    }

    private static Breach breach(OnTopic a, OnTopic b) {
        var text = "%s and %s, both on '%s', overlap, %s."
                .formatted(
                        a.session(),
                        b.session(),
                        a.topic(),
                        a.session().getSlot().overlapText(b.session().getSlot()));
        return Breach.of(text, a.session(), b.session());
    }
}
