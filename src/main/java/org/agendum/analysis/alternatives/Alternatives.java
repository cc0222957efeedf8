package org.agendum.analysis.alternatives;

import java.util.List;
import org.agendum.analysis.comparison.Comparison;
import org.agendum.schedule.Schedule;

/**
 * Good schedules that differ.
 *
 * @param asked how many were wanted
 * @param within of what a share may be lost, like {@code 5% of 100}; null when points were asked for
 * @param withinPoints how much more soft cost than the best is allowed
 * @param proved whether all schedules were looked at, so that there are no others
 * @param reason why there are fewer than asked, as a sentence; null when there are not
 * @param comparison what differs between them; null when there is but one
 * @param schedules with score, in the order of the alternatives
 */
public record Alternatives(
        int asked,
        String within,
        long withinPoints,
        boolean proved,
        String reason,
        List<Alternative> alternatives,
        Comparison comparison,
        List<Schedule> schedules) {
    public Alternatives {
        alternatives = List.copyOf(alternatives);
        schedules = List.copyOf(schedules);
    }
}
