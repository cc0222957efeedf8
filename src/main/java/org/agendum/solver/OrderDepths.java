package org.agendum.solver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agendum.planning.Ordering;
import org.agendum.planning.SessionFacts;

/** How many sessions, one after the other, must be over before a session starts. */
final class OrderDepths {
    private final Map<SessionFacts, List<SessionFacts>> before = new HashMap<>();
    private final Map<SessionFacts, Integer> depths = new HashMap<>();

    /** @param orderings without cycles, as in every valid problem */
    OrderDepths(List<Ordering> orderings) {
        for (var ordering : orderings) {
            before.computeIfAbsent(ordering.after(), session -> new ArrayList<>())
                    .add(ordering.before());
        }
    }

    int depth(SessionFacts session) {
        var known = depths.get(session);
        if (known != null) {
            return known;
        }
        int depth = 0;
        for (var earlier : before.getOrDefault(session, List.of())) {
            depth = Math.max(depth, 1 + depth(earlier));
        }
        depths.put(session, depth);
        return depth;
    }
}
