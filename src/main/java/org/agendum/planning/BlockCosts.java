package org.agendum.planning;

import java.util.HashMap;
import java.util.Map;
import org.agendum.problem.Problem;

/** What it costs to hold a block of a track at a time in a room. */
public final class BlockCosts {
    /** Of any track, at any time or in any room where that is null. */
    private record Place(String track, String block, String room) {}

    private final Map<Place, Long> costs = new HashMap<>();

    BlockCosts(Problem problem) {
        problem.costs().stream()
                .filter(cost -> cost.perBlock() && cost.cost() > 0)
                .forEach(cost ->
                        costs.merge(new Place(cost.track(), cost.block(), cost.room()), cost.cost(), Long::sum));
    }

    public long of(String track, EventBlock block, PlannedRoom room) {
        long sum = 0;
        for (var theTrack : new String[] {track, null}) {
            sum += costs.getOrDefault(new Place(theTrack, block.id(), room.id()), 0L)
                    + costs.getOrDefault(new Place(theTrack, block.id(), null), 0L)
                    + costs.getOrDefault(new Place(theTrack, null, room.id()), 0L);
        }
        return sum;
    }
}
