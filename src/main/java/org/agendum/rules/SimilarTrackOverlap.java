package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.overlapping;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.List;
import java.util.Optional;
import org.agendum.planning.AgendaPlan;
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
            .inAnyRoom()
            .or(Streams.BLOCKS, "weight of the similarity, per pair of blocks at one time")
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
    public Optional<BlockGroups> blocks(AgendaPlan plan, String counting) {
        return counting.equals(Streams.BLOCKS)
                ? Optional.of(BlockGroups.ofPairs(
                        plan,
                        plan.ruleFacts().similarTracks(),
                        SimilarTracks::track,
                        SimilarTracks::other,
                        SimilarTracks::weight))
                : Optional.empty();
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

    @Override
    public List<Constraint> defineOthers(ConstraintFactory factory) {
        return List.of(factory.forEach(SimilarTracks.class)
                .join(TrackBlock.stream(factory), equal(SimilarTracks::track, TrackBlock::track))
                .join(
                        TrackBlock.stream(factory),
                        equal((tracks, a) -> tracks.other(), TrackBlock::track),
                        equal((tracks, a) -> a.time(), TrackBlock::time))
                .penalizeLong(RULE.score(), (tracks, a, b) -> tracks.weight())
                .justifyWith((tracks, a, b, score) -> breach(a, b))
                .asConstraint(RULE.constraint(Streams.BLOCKS)));
    }

    @Override
    public Optional<Pairs> pairs(AgendaPlan plan, String counting) {
        if (!counting.equals(Counting.USUAL)) {
            return Optional.empty();
        }
        var byTrack = Themed.byTheme(plan, SessionFacts::tracks);
        var pairs = Pairs.of(Streams.OVERLAP_MINUTES);
        plan.ruleFacts()
                .similarTracks()
                .forEach(tracks -> pairs.between(
                        byTrack.getOrDefault(tracks.track(), List.of()),
                        byTrack.getOrDefault(tracks.other(), List.of()),
                        tracks.weight()));
        return Optional.of(pairs);
    }

    private static Breach breach(TrackBlock a, TrackBlock b) {
        var text = "The similar tracks '%s' in %s and '%s' in %s are both at %s."
                .formatted(a.track(), a.room(), b.track(), b.room(), a.time());
        return Breach.of(text, TrackBlock.sessions(List.of(a, b))).in(a.room(), b.room());
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
