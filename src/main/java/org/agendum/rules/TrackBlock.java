package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.EventBlock;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.PlannedSession;

/** A track is in a room at a block time: some session of it is there. A block of two tracks is two of these. */
record TrackBlock(EventBlock time, PlannedRoom room, String track) implements Comparable<TrackBlock> {
    private static final Comparator<TrackBlock> ORDER = Comparator.comparing(TrackBlock::time)
            .thenComparing(block -> block.room().index())
            .thenComparing(TrackBlock::track);

    /** Each once. One comes and goes with the first and the last of its sessions, and not with the others. */
    static UniConstraintStream<TrackBlock> stream(ConstraintFactory factory) {
        return factory.forEach(PlannedSession.class)
                .filter(TrackBlock::isInBlock)
                .groupBy(
                        session -> session.getSlot().block(),
                        PlannedSession::getRoom,
                        session -> session.session().track())
                .map(TrackBlock::new);
    }

    /** The sessions of each track that has any in the plan, without those that are of it as well as of another. */
    static Map<String, List<PlannedSession>> sessionsByTrack(AgendaPlan plan) {
        return plan.sessions().stream()
                .filter(session -> session.session().track() != null)
                .collect(
                        Collectors.groupingBy(session -> session.session().track(), TreeMap::new, Collectors.toList()));
    }

    /** Whether the session, which may be nowhere, is in a block and of a track. */
    static boolean isInBlock(PlannedSession session) {
        return session.isScheduled()
                && session.session().track() != null
                && session.getSlot().block() != null
                && session.getRoom().isHosting();
    }

    /** Its sessions, in the order of the plan. To be asked when the plan is at rest. */
    PlannedSession[] sessions() {
        return room.sessions().stream().filter(this::isHere).sorted().toArray(PlannedSession[]::new);
    }

    private boolean isHere(PlannedSession session) {
        return session.isScheduled()
                && track.equals(session.session().track())
                && time.equals(session.getSlot().block());
    }

    static PlannedSession[] sessions(Collection<TrackBlock> blocks) {
        return blocks.stream()
                .sorted()
                .flatMap(block -> Stream.of(block.sessions()))
                .toArray(PlannedSession[]::new);
    }

    @Override
    public int compareTo(TrackBlock other) {
        return ORDER.compare(this, other);
    }

    /** Like {@code Monday 1 in Room XIX}. */
    @Override
    public String toString() {
        return "%s in %s".formatted(time, room);
    }
}
