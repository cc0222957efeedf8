package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.lessThan;
import static ai.timefold.solver.core.api.score.stream.Joiners.overlapping;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Optional;
import org.agendum.planning.PlannedSession;
import org.agendum.problem.Problem;

/** Two sessions of one track overlap. Cost: minutes of overlap, per pair. */
final class TrackOverlap implements AgendaRule {
    private static final Rule RULE = Rule.soft(
            "track-overlap",
            1,
            "The sessions of a track can all be attended.",
            "minute of overlap, per pair of sessions");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofTrack(problem);
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return factory.forEach(PlannedSession.class)
                .filter(session -> session.session().track() != null)
                .join(
                        PlannedSession.class,
                        equal(session -> session.session().track()),
                        lessThan(PlannedSession::index),
                        overlapping(PlannedSession::startMinute, PlannedSession::endMinute))
                .penalizeLong(RULE.score(), (a, b) -> a.getSlot().overlapMinutes(b.getSlot()))
                .justifyWith((a, b, score) -> breach(a, b))
                .asConstraint(RULE.id());
    }

    private static Breach breach(PlannedSession a, PlannedSession b) {
        var text = "%s and %s, both of track '%s', overlap, %s."
                .formatted(a, b, a.session().track(), a.getSlot().overlapText(b.getSlot()));
        return Breach.of(text, a, b);
    }
}
