package org.agendum.app.desk;

import java.util.List;
import java.util.Map;
import org.agendum.schedule.Placement;

/**
 * What one thing that a planner did has changed, both ways.
 *
 * @param text what was done, as a phrase
 * @param problemBefore the digest of the problem before it
 * @param before where the sessions were that it changed
 * @param after where they are since
 */
record Step(String text, String problemBefore, String problemAfter, List<Placement> before, List<Placement> after) {
    /** Applies it to placements by session. */
    void doTo(Map<String, Placement> placements) {
        exchange(placements, before, after);
    }

    void undoTo(Map<String, Placement> placements) {
        exchange(placements, after, before);
    }

    private static void exchange(Map<String, Placement> placements, List<Placement> old, List<Placement> now) {
        old.forEach(placement -> placements.remove(placement.id()));
        now.forEach(placement -> placements.put(placement.id(), placement));
    }
}
