package org.agendum.app;

import org.agendum.exchange.IcsFeeds;
import org.agendum.exchange.IcsHistory;
import org.agendum.exchange.PretalxPlaces;
import org.agendum.exchange.ScheduledProgramme;
import org.agendum.problem.Problem;
import org.agendum.schedule.Programme;
import org.agendum.schedule.Schedule;

/**
 * As what a schedule is published.
 *
 * @param before the programme that was published before, of which all but times, rooms and people stays; null when
 *     there is none
 * @param calendar that was sent out before, for calendars
 * @param places the numbers by which pretalx knows places; null but for its own format
 * @param release what this version is called; null for a draft, or for the name of the one before
 */
record Publication(Programme before, IcsHistory calendar, PretalxPlaces places, String release) {
    /** The first that is published. */
    static Publication first(String release) {
        return new Publication(null, null, null, release);
    }

    Programme programme(Problem problem, Schedule schedule) {
        return before == null
                ? ScheduledProgramme.of(problem, schedule, release)
                : ScheduledProgramme.onto(before, problem, schedule, release);
    }

    /** Its calendars; it is confirmed when it has a name. */
    IcsFeeds calendars(Problem problem, Schedule schedule) {
        return new IcsFeeds(
                problem, programme(problem, schedule), release != null, calendar == null ? IcsHistory.NONE : calendar);
    }
}
