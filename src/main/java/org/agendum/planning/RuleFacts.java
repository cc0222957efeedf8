package org.agendum.planning;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.agendum.problem.Blocks;
import org.agendum.problem.Problem;

/** What rules join with the plan instead of looking at all pairs; empty where a problem says nothing of it. */
public record RuleFacts(
        List<EventDay> days,
        List<PlaceCost> placeCosts,
        List<SharedInterest> sharedInterests,
        List<SimilarTracks> similarTracks,
        List<SharedChairs> sharedChairs,
        List<OrderedTrack> orderedTracks,
        List<Blocks> blocks,
        List<BlockCosts> blockCosts) {
    static RuleFacts of(Problem problem, Map<String, SessionFacts> sessions, SlotTable table) {
        return new RuleFacts(
                table.days(),
                PlaceCosts.of(problem, sessions.values(), table),
                SharedInterests.of(problem, sessions),
                SimilarTracks.of(problem),
                SharedChairs.of(problem),
                OrderedTrack.of(problem),
                Stream.ofNullable(problem.blocks()).toList(),
                List.of(new BlockCosts(problem)));
    }

    public Stream<Object> all() {
        return Stream.of(
                        days,
                        placeCosts,
                        sharedInterests,
                        similarTracks,
                        sharedChairs,
                        orderedTracks,
                        blocks,
                        blockCosts)
                .flatMap(List::stream);
    }
}
