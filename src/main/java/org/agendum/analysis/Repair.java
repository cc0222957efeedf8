package org.agendum.analysis;

import java.util.List;
import org.agendum.problem.Problem;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.Score;

/**
 * What became of an agenda after a disruption.
 *
 * @param problem as it is now
 * @param schedule with its score and violations
 */
public record Repair(Problem problem, Schedule schedule, Summary summary) {
    /**
     * What changed, for whom, and whether less would do.
     *
     * @param score of the new schedule
     * @param moved how many sessions are elsewhere or were left out, apart from what was asked for
     * @param people how many people are affected by that
     * @param leftOut the titles of sessions that had a place and have none now
     * @param proved whether nothing less would do, in the order: left out, pinned, published, people, sessions
     * @param fewestMoved no schedule that leaves as little out moves fewer sessions, proved
     * @param fewestPeople no schedule affects fewer people, proved, if it leaves as little out and moves as few pinned
     *     and published sessions
     * @param unknownRules the hard rules that the proof knows nothing of, where that matters
     */
    public record Summary(
            Score score,
            int moved,
            int people,
            List<String> leftOut,
            boolean proved,
            long fewestMoved,
            long fewestPeople,
            List<SessionChange> sessions,
            List<Notice> notices,
            List<String> unknownRules) {}

    /**
     * A session that is not what it was.
     *
     * @param what in which way: moved, left out, cancelled, added, other length, other people
     * @param before where it was; null when it was nowhere
     * @param after where it is; null when it is nowhere
     * @param text what changed, as a comparison says it
     * @param reason what would be wrong where it was, or with those who sat there, as a sentence; null when it was asked
     *     for, or not found in time
     * @param obstacle why it can be nowhere at all, as a clause; null when it is somewhere or could be
     */
    public record SessionChange(
            String id,
            String title,
            String what,
            String before,
            String after,
            String text,
            String reason,
            String obstacle) {}

    /** What one person has to be told, each as a clause. */
    public record Notice(String person, String name, List<String> changes) {}
}
