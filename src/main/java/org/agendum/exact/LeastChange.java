package org.agendum.exact;

import org.agendum.schedule.Schedule;

/**
 * The schedule of a changed problem that differs least from an old one: it leaves as little out as is possible, then
 * moves as few pinned and as few published sessions, then affects as few people, then moves as few sessions.
 *
 * @param schedule null when none was found in time
 * @param missing the priorities of the sessions that are left out and were not, and the seats that are empty and were
 *     not
 * @param pinsMoved how many pinned sessions are elsewhere
 * @param publishedMoved how many published sessions are elsewhere
 * @param people how many people have to be told for other reasons than what was asked for
 * @param moved how many sessions are elsewhere or left out
 * @param proved whether no schedule is better in that order
 * @param fewestMoved no schedule moves fewer sessions, however many people it affects, proved, if it leaves as little
 *     out and moves as few pinned and published ones
 */
public record LeastChange(
        Schedule schedule,
        long missing,
        long pinsMoved,
        long publishedMoved,
        long people,
        long moved,
        boolean proved,
        long fewestMoved) {
    /** One that was found by itself, of which nothing is counted and only known that it moves no fewer than this. */
    public static LeastChange ofFirst(Schedule schedule, long fewest) {
        return new LeastChange(schedule, 0, 0, 0, 0, 0, false, fewest);
    }

    /** The same, known to be the least. */
    public LeastChange whichIsLeast() {
        return new LeastChange(schedule, missing, pinsMoved, publishedMoved, people, moved, true, moved);
    }

    /** The same, of which it is not known whether it is the least, and only that fewer than this is impossible. */
    public LeastChange notProved(long fewest) {
        return new LeastChange(schedule, missing, pinsMoved, publishedMoved, people, moved, false, fewest);
    }
}
