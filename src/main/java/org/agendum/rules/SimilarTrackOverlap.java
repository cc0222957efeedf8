package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.overlapping;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Optional;
import org.agendum.planning.SessionFacts;
import org.agendum.planning.SimilarTracks;
import org.agendum.problem.Problem;

/** Sessions of similar tracks overlap. Cost: minutes of overlap times the weight of the similarity, per pair. */
final class SimilarTrackOverlap implements AgendaRule {
    private static final Rule RULE = Rule.soft(
                    "similar-track-overlap",
                    1,
                    "The sessions of similar tracks can all be attended.",
                    "minute of overlap times weight of the similarity, per pair of sessions")
            .reads("tracks.similar", "sessions.track", "sessions.tracks")
            .knownAs("CoSPLib", "Similar tracks");

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
                .join(Themed.stream(factory, SessionFacts::tracks), equal(SimilarTracks::track, Themed::theme))
                .join(
                        Themed.stream(factory, SessionFacts::tracks),
                        equal((tracks, a) -> tracks.other(), Themed::theme),
                        overlapping(
                                (tracks, a) -> a.startMinute(),
                                (tracks, a) -> a.endMinute(),
                                Themed::startMinute,
                                Themed::endMinute))
                .filter((tracks, a, b) -> a.session() != b.session())
                .penalizeLong(RULE.score(), SimilarTrackOverlap::weightedMinutes)
                .justifyWith((tracks, a, b, score) -> breach(tracks, a, b))
                .asConstraint(RULE.id());
    }

    private static long weightedMinutes(SimilarTracks tracks, Themed a, Themed b) {
        return (long) tracks.weight() * a.slot().overlapMinutes(b.slot());
    }

    private static Breach breach(SimilarTracks tracks, Themed a, Themed b) {
        var text = "%s and %s, of the similar tracks '%s' and '%s', overlap, %s."
                .formatted(
                        a.session(),
                        b.session(),
                        tracks.track(),
                        tracks.other(),
                        a.slot().overlapText(b.slot()));
        return Breach.of(text, a.session(), b.session());
    }
}
