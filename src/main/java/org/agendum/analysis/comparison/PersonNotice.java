package org.agendum.analysis.comparison;

import java.util.List;

/** What one person has to be told: only what changed for that person. */
public record PersonNotice(String id, String name, List<Line> lines) {
    /**
     * @param session its id
     * @param text one sentence without the title, like {@code now Tuesday 15:00 instead of Monday 10:15}
     */
    public record Line(String session, String title, String text) {}

    public PersonNotice {
        lines = List.copyOf(lines);
    }
}
