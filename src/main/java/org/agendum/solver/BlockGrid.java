package org.agendum.solver;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.EventBlock;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.PlannedSession;

/** The blocks of a plan: what each room holds at each block time. Empty when the event has no block times. */
final class BlockGrid {
    private final List<EventBlock> times;
    private final List<PlannedRoom> rooms;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, List<PlannedSession>> byTrack = new LinkedHashMap<>();
    private final List<PlannedSession> movable;

    /** One room at one block time. */
    record Block(EventBlock time, PlannedRoom room) {
        /** In order of time. */
        List<PlannedSession> sessions() {
            var sessions = new ArrayList<PlannedSession>(8);
            for (var session : room.sessions()) {
                if (holds(session)) {
                    sessions.add(session);
                }
            }
            sessions.sort(Comparator.comparingInt(PlannedSession::startMinute));
            return sessions;
        }

        boolean isEmpty() {
            return room.sessions().stream().noneMatch(this::holds);
        }

        private boolean holds(PlannedSession ofRoom) {
            return ofRoom.isScheduled() && time.equals(ofRoom.getSlot().block());
        }

        int minutes() {
            return time.endMinute() - time.startMinute();
        }
    }

    BlockGrid(AgendaPlan plan, List<PlannedSession> movable) {
        times = plan.slotTable().eventBlocks();
        rooms = plan.rooms().stream()
                .filter(room -> room.isHosting() && room.isKnown())
                .toList();
        times.forEach(time -> rooms.forEach(room -> blocks.add(new Block(time, room))));
        this.movable = movable.stream()
                .filter(session -> session.session().track() != null)
                .toList();
        this.movable.forEach(
                session -> byTrack.computeIfAbsent(session.session().track(), track -> new ArrayList<>())
                        .add(session));
    }

    boolean isEmpty() {
        return blocks.isEmpty() || movable.isEmpty();
    }

    List<EventBlock> times() {
        return times;
    }

    List<PlannedRoom> rooms() {
        return rooms;
    }

    List<Block> all() {
        return blocks;
    }

    /** The sessions that may move, by their first track. */
    Collection<List<PlannedSession>> tracks() {
        return byTrack.values();
    }

    Block any(RandomGenerator random) {
        return Neighbourhood.any(blocks, random);
    }

    PlannedSession anySession(RandomGenerator random) {
        return Neighbourhood.any(movable, random);
    }

    /** A session that has no place, if one is found among the next. */
    PlannedSession anyUnscheduled(RandomGenerator random) {
        return Neighbourhood.anyUnscheduled(movable, random);
    }

    /** The sessions that may move and have this track as their first. */
    List<PlannedSession> ofTrack(String track) {
        return byTrack.getOrDefault(track, List.of());
    }

    /** The blocks in which some session of the track that may move is. */
    Set<Block> blocksOf(String track) {
        var blocksOfTrack = new LinkedHashSet<Block>();
        for (var session : ofTrack(track)) {
            var block = of(session);
            if (block != null) {
                blocksOfTrack.add(block);
            }
        }
        return blocksOfTrack;
    }

    /** The other blocks of the track, beginning with any of them. */
    List<Block> blocksOf(String track, Collection<Block> without, RandomGenerator random) {
        var others = new ArrayList<>(blocksOf(track));
        others.removeAll(without);
        Collections.rotate(others, others.isEmpty() ? 0 : random.nextInt(others.size()));
        return others;
    }

    /** The block in which a session is; null when it is in none. */
    static Block of(PlannedSession session) {
        return session.isScheduled()
                        && session.getSlot().block() != null
                        && session.getRoom().isHosting()
                ? new Block(session.getSlot().block(), session.getRoom())
                : null;
    }

    /** The track of a block; null when it holds none. */
    static String track(List<PlannedSession> sessions) {
        for (var session : sessions) {
            if (session.session().track() != null) {
                return session.session().track();
            }
        }
        return null;
    }

    /** How long sessions take together: as long as they do now, and as is least for those that have no place. */
    static int minutes(List<PlannedSession> sessions) {
        int minutes = 0;
        for (var session : sessions) {
            minutes += session.getSlot() == null
                    ? session.session().minutes().min()
                    : session.getSlot().minutes();
        }
        return minutes;
    }

    /**
     * Adds to the move that the sessions stand in the block one after the other from its start.
     *
     * @return whether they may be there and fit
     */
    static boolean fill(PlanMove move, Block block, List<PlannedSession> sessions) {
        return fill(move, block, sessions, session -> false);
    }

    /**
     * Like {@link #fill}, but those that do not fit any more, or may not be there, leave the agenda.
     *
     * @return whether all that would leave may
     */
    static boolean fillOrLeave(PlanMove move, Block block, List<PlannedSession> sessions) {
        return fill(move, block, sessions, Neighbourhood::mayLeave);
    }

    private static boolean fill(
            PlanMove move, Block block, List<PlannedSession> sessions, Predicate<PlannedSession> mayLeave) {
        int from = block.time().startMinute();
        for (var session : sessions) {
            var slot = session.facts().slots().firstFrom(from);
            boolean fits = slot != null
                    && slot.endMinute() <= block.time().endMinute()
                    && session.facts().mayBeIn(block.room());
            if (session.isPinned() || !fits && !mayLeave.test(session)) {
                return false;
            }
            move.andPlace(session, fits ? slot : null, fits ? block.room() : null);
            from = fits ? slot.endMinute() : from;
        }
        return true;
    }
}
