package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.EventBlock;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.SessionFacts;
import org.agendum.problem.Problem;

/** Two sessions of one track overlap. Cost: minutes of overlap, per pair and track that they share. */
final class TrackOverlap extends ThemeOverlap {
    private static final Rule RULE = Rule.soft(
                    "track-overlap",
                    1,
                    "The sessions of a track can all be attended.",
                    "minute of overlap, per pair of sessions and track that they share")
            .inAnyRoom()
            .or(Streams.BLOCKS, "block of a track at one time after the first")
            .reads("sessions.track", "sessions.tracks")
            .knownAs("Timefold", "Theme track conflict")
            .knownAs("CoSPLib", "Parallel tracks");

    TrackOverlap() {
        super(RULE, SessionFacts::tracks, "both of track '%s'");
    }

    @Override
    public Optional<BlockGroups> blocks(AgendaPlan plan, String counting) {
        return counting.equals(Streams.BLOCKS)
                ? Optional.of(BlockGroups.ofTracks(plan, track -> TrackOverlap::blocksBesideFirst))
                : Optional.empty();
    }

    private static long blocksBesideFirst(TrackBlocks blocks, int track) {
        long beside = 0;
        for (int time = 0; time < blocks.times(); time++) {
            beside += Math.max(0, blocks.roomsInUse(track, time) - 1);
        }
        return beside;
    }

    @Override
    public List<Constraint> defineOthers(ConstraintFactory factory) {
        return List.of(TrackBlock.stream(factory)
                .groupBy(TrackBlock::time, TrackBlock::track, toList())
                .filter((time, track, blocks) -> blocks.size() > 1)
                .penalizeLong(RULE.score(), (time, track, blocks) -> blocks.size() - 1)
                .justifyWith((time, track, blocks, score) -> breach(time, track, blocks))
                .asConstraint(RULE.constraint(Streams.BLOCKS)));
    }

    private static Breach breach(EventBlock time, String track, List<TrackBlock> blocks) {
        var rooms = blocks.stream().sorted().map(TrackBlock::room).toArray(PlannedRoom[]::new);
        var names = Phrases.list(Stream.of(rooms).map(PlannedRoom::toString).toList());
        var text = "Track '%s' has %d blocks at %s: in %s.".formatted(track, rooms.length, time, names);
        return Breach.of(text, TrackBlock.sessions(blocks)).in(rooms);
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofTrack(problem);
    }
}
