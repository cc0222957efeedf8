package org.agendum.app.desk;

import java.util.List;
import org.agendum.problem.Level;
import org.agendum.problem.Problem;
import org.agendum.schedule.Schedule;

/**
 * All that a page shows of an agenda.
 *
 * @param revision changes with everything that changes the problem or the schedule
 * @param notices what the planner may want to know, as sentences
 * @param undo what would be taken back, as a phrase; null when there is nothing
 */
record DeskState(
        String name,
        long revision,
        String digest,
        Problem problem,
        Schedule schedule,
        List<RuleRow> rules,
        List<String> notices,
        String undo,
        String redo,
        List<VersionRow> versions,
        List<SolveRow> solves) {
    /** What a rule counts here. */
    record RuleRow(String id, Level level, long weight, long cost, int violations) {}

    /** A version that the planner has given a name. */
    record VersionRow(String id, String name, boolean published, String createdAt, String score) {}

    /** A search that goes on. */
    record SolveRow(String id, String kind, boolean running, String score) {}
}
