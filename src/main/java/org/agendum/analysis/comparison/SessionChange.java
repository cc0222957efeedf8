package org.agendum.analysis.comparison;

import java.util.List;

/**
 * What changed about a session.
 *
 * @param aspects in order; empty unless the session changed
 * @param from null when it was added
 * @param to null when it was dropped
 * @param joined the names of those who were not in it before, with another role than before too; likewise left
 * @param text what changed, as one sentence without the title, like {@code now Tuesday 15:00 instead of Monday 10:15}
 */
public record SessionChange(
        String id,
        String title,
        Kind kind,
        List<Aspect> aspects,
        Stay from,
        Stay to,
        List<String> joined,
        List<String> left,
        String text) {
    /** What became of the session. */
    public enum Kind {
        ADDED,
        DROPPED,
        CHANGED
    }

    public boolean isMoved() {
        return aspects.stream().anyMatch(Aspect::isMove);
    }
}
