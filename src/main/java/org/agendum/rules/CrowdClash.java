package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.Joiners.lessThan;
import static ai.timefold.solver.core.api.score.stream.Joiners.overlapping;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.Optional;
import org.agendum.planning.PlannedSession;
import org.agendum.problem.Problem;
import org.agendum.problem.Session;

/** Two sessions that draw a crowd overlap. Cost: minutes of overlap, per pair. */
final class CrowdClash implements AgendaRule {
    private static final Rule RULE = Rule.hard(
            "crowd-clash", "Sessions that draw a crowd run one at a time.", "minute of overlap, per pair of sessions");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofSession(problem, Session::crowdPuller, "draws a crowd");
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return crowdPullers(factory)
                .join(
                        crowdPullers(factory),
                        lessThan(PlannedSession::index),
                        overlapping(PlannedSession::startMinute, PlannedSession::endMinute))
                .penalizeLong(RULE.score(), (a, b) -> a.getSlot().overlapMinutes(b.getSlot()))
                .justifyWith((a, b, score) -> breach(a, b))
                .asConstraint(RULE.id());
    }

    private static UniConstraintStream<PlannedSession> crowdPullers(ConstraintFactory factory) {
        return factory.forEach(PlannedSession.class)
                .filter(session -> session.session().crowdPuller());
    }

    private static Breach breach(PlannedSession a, PlannedSession b) {
        var text = "%s and %s, which both draw a crowd, overlap, %s."
                .formatted(Phrases.withRoom(a), Phrases.withRoom(b), a.getSlot().overlapText(b.getSlot()));
        return Breach.of(text, a, b).in(a.getRoom(), b.getRoom());
    }
}
