package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toConnectedRanges;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.common.ConnectedRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.PlannedSession;
import org.agendum.problem.Blocks;
import org.agendum.problem.Problem;

/** A block, the sessions of one room without a pause in between, is of too many tracks. Cost: the tracks beyond. */
final class TrackMix implements AgendaRule {
    private static final Rule RULE = Rule.hard(
                    "track-mix",
                    "The sessions that follow directly on each other in a room are of no more tracks than a block may have.",
                    "track too many, per block")
            .reads("blocks.tracksPerBlock", "sessions.track");

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
    public Constraint define(ConstraintFactory factory) {
        return factory.forEach(PlannedSession.class)
                .filter(session -> session.getRoom().isHosting())
                .groupBy(
                        PlannedSession::getRoom,
                        toConnectedRanges(PlannedSession::startMinute, PlannedSession::endMinute))
                .flatten((room, sessions) -> sessions.getConnectedRanges())
                .map((room, sessions, block) -> room, (room, sessions, block) -> block)
                .join(factory.forEach(Blocks.class).filter(blocks -> blocks.tracksPerBlock() != null))
                .filter((room, block, blocks) -> tracks(block).size() > blocks.tracksPerBlock())
                .penalizeLong(
                        RULE.score(), (room, block, blocks) -> tracks(block).size() - blocks.tracksPerBlock())
                .justifyWith((room, block, blocks, score) -> breach(room, block, blocks))
                .asConstraint(RULE.id());
    }

    private static List<String> tracks(ConnectedRange<PlannedSession, ?, ?> block) {
        return sessions(block)
                .map(session -> session.session().track())
                .filter(track -> track != null)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<PlannedSession> sessions(ConnectedRange<PlannedSession, ?, ?> block) {
        return StreamSupport.stream(block.spliterator(), false);
    }

    private static Breach breach(PlannedRoom room, ConnectedRange<PlannedSession, ?, ?> block, Blocks blocks) {
        var tracks = tracks(block);
        var sessions = sessions(block)
                .filter(session -> session.session().track() != null)
                .sorted()
                .toArray(PlannedSession[]::new);
        var text = "%s follow directly on each other in %s and are of %d tracks, %s; a block may have %d."
                .formatted(
                        Phrases.sessions(sessions),
                        room,
                        tracks.size(),
                        Phrases.list(tracks.stream().map("'%s'"::formatted).toList()),
                        blocks.tracksPerBlock());
        return Breach.of(text, sessions).in(room);
    }
}
