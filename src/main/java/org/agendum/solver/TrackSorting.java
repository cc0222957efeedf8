package org.agendum.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.OrderedTrack;
import org.agendum.planning.PlannedSession;
import org.agendum.solver.BlockGrid.Block;

/** Puts the sessions of tracks that have an order into that order after a move, in the blocks that the move leaves them. */
final class TrackSorting {
    private static final Comparator<Block> IN_ORDER = Comparator.comparing(Block::time)
            .thenComparing(block -> block.room().index());

    private final Set<String> ordered;
    private final BlockGrid grid;

    TrackSorting(AgendaPlan plan, BlockGrid grid) {
        this.grid = grid;
        this.ordered = plan.counts("track-order")
                ? plan.ruleFacts().orderedTracks().stream()
                        .map(OrderedTrack::track)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** Adds to the move what sorting takes; leaves a track as it is where that does not fit. */
    void sortAfter(PlanMove move) {
        if (ordered.isEmpty()) {
            return;
        }
        var tracks = new TreeSet<String>();
        for (var session : move.sessions()) {
            if (ordered.contains(session.session().track())) {
                tracks.add(session.session().track());
            }
        }
        tracks.forEach(track -> sort(move, track));
    }

    private void sort(PlanMove move, String track) {
        var blocks = new TreeMap<Block, List<PlannedSession>>(IN_ORDER);
        for (var session : grid.ofTrack(track)) {
            var slot = move.slotOf(session);
            var room = move.roomOf(session);
            if (slot != null && room != null && room.isHosting()) {
                if (slot.block() == null) {
                    return;
                }
                blocks.computeIfAbsent(new Block(slot.block(), room), block -> new ArrayList<>())
                        .add(session);
            }
        }
        var current = new ArrayList<PlannedSession>();
        for (var sessions : blocks.values()) {
            sessions.sort(
                    Comparator.comparingInt(session -> move.slotOf(session).startMinute()));
            current.addAll(sessions);
        }
        var wanted = wanted(current);
        if (!wanted.equals(current)) {
            refill(move, blocks, wanted);
        }
    }

    /** Those with a position where they should be as far as that exists, the others around them as they are. */
    private static List<PlannedSession> wanted(List<PlannedSession> current) {
        var places = new PlannedSession[current.size()];
        var others = new ArrayList<PlannedSession>();
        for (var session : current) {
            var position = session.session().position();
            if (position != null && position <= places.length && places[position - 1] == null) {
                places[position - 1] = session;
            } else {
                others.add(session);
            }
        }
        int next = 0;
        for (int i = 0; i < places.length; i++) {
            if (places[i] == null) {
                places[i] = others.get(next++);
            }
        }
        return Arrays.asList(places);
    }

    private static void refill(
            PlanMove move, TreeMap<Block, List<PlannedSession>> blocks, List<PlannedSession> wanted) {
        var sorted = new PlanMove();
        int from = 0;
        for (var entry : blocks.entrySet()) {
            int to = from + entry.getValue().size();
            if (!BlockGrid.fill(sorted, entry.getKey(), wanted.subList(from, to))) {
                return;
            }
            from = to;
        }
        move.and(sorted);
    }
}
