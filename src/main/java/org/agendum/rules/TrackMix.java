package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toConnectedRanges;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toSortedSet;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.common.ConnectedRange;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.PlannedSession;
import org.agendum.problem.Blocks;
import org.agendum.problem.Problem;

/**
 * A block, the sessions of one room at a block time or, without block times, those without a pause in between, is of
 * too many tracks. Cost: the tracks beyond.
 */
final class TrackMix implements AgendaRule {
    private static final Rule RULE = Rule.hard(
                    "track-mix",
                    "The sessions of a block are of no more tracks than a block may have.",
                    "track too many, per block")
            .reads("blocks.tracksPerBlock", "blocks.times", "sessions.track");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.of(
                        problem.blocks() != null && problem.blocks().tracksPerBlock() != null,
                        "blocks do not say how many tracks they may have")
                .or(() -> Lack.ofTrack(problem));
    }

    @Override
    public Optional<BlockGroups> blocks(AgendaPlan plan, String counting) {
        var blocks = plan.problem().blocks();
        return blocks == null || blocks.times().isEmpty() || blocks.tracksPerBlock() == null
                ? Optional.empty()
                : Optional.of(BlockGroups.ofBlocks(tracks -> Math.max(0, tracks - blocks.tracksPerBlock())));
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return atListedTimes(factory)
                .concat(withoutPause(factory))
                .join(factory.forEach(Blocks.class).filter(blocks -> blocks.tracksPerBlock() != null))
                .filter((mixed, blocks) -> mixed.tracks().size() > blocks.tracksPerBlock())
                .penalizeLong(RULE.score(), (mixed, blocks) -> mixed.tracks().size() - blocks.tracksPerBlock())
                .justifyWith((mixed, blocks, score) -> breach(mixed, blocks))
                .asConstraint(RULE.id());
    }

    private static UniConstraintStream<MixedBlock> atListedTimes(ConstraintFactory factory) {
        return TrackBlock.stream(factory)
                .groupBy(TrackBlock::time, TrackBlock::room, toSortedSet(TrackBlock::track))
                .filter((time, room, tracks) -> tracks.size() > 1)
                .map((time, room, tracks) -> new MixedBlock(room, tracks, time.startMinute(), time.endMinute()));
    }

    private static UniConstraintStream<MixedBlock> withoutPause(ConstraintFactory factory) {
        return factory.forEach(PlannedSession.class)
                .filter(session -> session.getRoom().isHosting())
                .ifExists(
                        Blocks.class,
                        filtering((session, blocks) -> blocks.times().isEmpty()))
                .groupBy(
                        PlannedSession::getRoom,
                        toConnectedRanges(PlannedSession::startMinute, PlannedSession::endMinute))
                .flatten((room, sessions) -> sessions.getConnectedRanges())
                .map((room, sessions, range) -> new MixedBlock(room, tracks(range), range.getStart(), range.getEnd()));
    }

    private static SortedSet<String> tracks(ConnectedRange<PlannedSession, ?, ?> range) {
        var tracks = new TreeSet<String>();
        range.forEach(session -> {
            if (session.session().track() != null) {
                tracks.add(session.session().track());
            }
        });
        return tracks;
    }

    private static Breach breach(MixedBlock mixed, Blocks blocks) {
        var sessions = mixed.sessions();
        var text = "%s make one block in %s and are of %d tracks, %s; a block may have %d."
                .formatted(
                        Phrases.sessions(sessions),
                        mixed.room(),
                        mixed.tracks().size(),
                        Phrases.list(
                                mixed.tracks().stream().map("'%s'"::formatted).toList()),
                        blocks.tracksPerBlock());
        return Breach.of(text, sessions).in(mixed.room());
    }

    /** The sessions of a room from one minute to another, with their tracks. */
    private record MixedBlock(PlannedRoom room, SortedSet<String> tracks, long startMinute, long endMinute) {
        PlannedSession[] sessions() {
            return room.sessions().stream()
                    .filter(session ->
                            session.isScheduled() && session.session().track() != null)
                    .filter(session -> startMinute <= session.startMinute() && session.endMinute() <= endMinute)
                    .sorted()
                    .toArray(PlannedSession[]::new);
        }
    }
}
