package org.agendum.planning;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.agendum.problem.Problem;

/** What rules join with the plan instead of looking at all pairs; empty where a problem says nothing of it. */
public record RuleFacts(List<PlaceCost> placeCosts) {
    static RuleFacts of(Problem problem, Collection<SessionFacts> sessions, SlotTable table) {
        return new RuleFacts(PlaceCosts.of(problem, sessions, table));
    }

    public Stream<Object> all() {
        return Stream.of(placeCosts).flatMap(List::stream);
    }
}
