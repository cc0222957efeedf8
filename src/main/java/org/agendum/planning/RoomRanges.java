package org.agendum.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.agendum.problem.Needs;
import org.agendum.problem.Problem;
import org.agendum.problem.Room;
import org.agendum.problem.Session;

/** Makes the room range of each session, as indexes; sessions that ask for the same share one. */
final class RoomRanges {
    private final List<Room> rooms;
    private final int nowhere;
    private final boolean suitabilityIsHard;
    private final boolean sizeIsHard;
    private final Map<Key, List<Integer>> ranges = new HashMap<>();

    private record Key(List<String> rooms, Needs needs, int seats) {}

    RoomRanges(Problem problem, Weights weights, int nowhere) {
        this.rooms = problem.rooms();
        this.nowhere = nowhere;
        this.suitabilityIsHard = weights.isHard("room-unsuitable");
        this.sizeIsHard = weights.isHard("room-too-small");
    }

    List<Integer> range(Session session) {
        var key = new Key(session.rooms(), session.needs(), session.seats().size());
        return rooms.isEmpty() ? List.of(nowhere) : ranges.computeIfAbsent(key, any -> fitting(session));
    }

    /** The room with this id; null when there is none. */
    Room find(String id) {
        return rooms.stream().filter(room -> room.id().equals(id)).findFirst().orElse(null);
    }

    /** Why the session's range is empty, as a clause. */
    String obstacle(Session session) {
        return new RoomObstacle(session, rooms, suitabilityIsHard, sizeIsHard).text();
    }

    private List<Integer> fitting(Session session) {
        return IntStream.range(0, rooms.size())
                .filter(index -> !suitabilityIsHard || RoomFit.unsuitedCount(session, rooms.get(index)) == 0)
                .filter(index -> !sizeIsHard || RoomFit.missingSeats(session, rooms.get(index)) == 0)
                .boxed()
                .toList();
    }
}
