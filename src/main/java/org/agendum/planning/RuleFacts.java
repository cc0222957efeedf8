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
        List<Blocks> blocks) {
    static RuleFacts of(Problem problem, Map<String, SessionFacts> sessions, SlotTable table) {
        return new RuleFacts(
                table.days(),
                PlaceCosts.of(problem, sessions.values(), table),
                SharedInterests.of(problem, sessions),
                SimilarTracks.of(problem),
                Stream.ofNullable(problem.blocks()).toList());
    }

    public Stream<Object> all() {
        return Stream.of(days, placeCosts, sharedInterests, similarTracks, blocks)
                .flatMap(List::stream);
    }
}
