package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.overlapping;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Optional;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.SimilarTracks;
import org.agendum.problem.Problem;

/** Sessions of similar tracks overlap. Cost: minutes of overlap times the weight of the similarity, per pair. */
final class SimilarTrackOverlap implements AgendaRule {
    private static final Rule RULE = Rule.soft(
            "similar-track-overlap",
            1,
            "The sessions of similar tracks can all be attended.",
            "minute of overlap times weight of the similarity, per pair of sessions");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.of(
                        problem.tracks().stream()
                                .anyMatch(track -> !track.similar().isEmpty()),
                        "no track is similar to another")
                .or(() -> Lack.ofTrack(problem));
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return factory.forEach(SimilarTracks.class)
                .join(
                        PlannedSession.class,
                        equal(SimilarTracks::track, session -> session.session().track()))
                .join(
                        PlannedSession.class,
                        equal(
                                (tracks, session) -> tracks.other(),
                                session -> session.session().track()),
                        overlapping(
                                (tracks, session) -> session.startMinute(),
                                (tracks, session) -> session.endMinute(),
                                PlannedSession::startMinute,
                                PlannedSession::endMinute))
                .penalizeLong(RULE.score(), SimilarTrackOverlap::weightedMinutes)
                .justifyWith((tracks, a, b, score) -> breach(tracks, a, b))
                .asConstraint(RULE.id());
    }

    private static long weightedMinutes(SimilarTracks tracks, PlannedSession a, PlannedSession b) {
        return (long) tracks.weight() * a.getSlot().overlapMinutes(b.getSlot());
    }

    private static Breach breach(SimilarTracks tracks, PlannedSession a, PlannedSession b) {
        var text = "%s and %s, of the similar tracks '%s' and '%s', overlap, %s."
                .formatted(a, b, tracks.track(), tracks.other(), a.getSlot().overlapText(b.getSlot()));
        return Breach.of(text, a, b);
    }
}
