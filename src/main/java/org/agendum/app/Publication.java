package org.agendum.app;

import org.agendum.exchange.ScheduledProgramme;
import org.agendum.problem.Problem;
import org.agendum.schedule.Programme;
import org.agendum.schedule.Schedule;

/**
 * As what a schedule is published.
 *
 * @param before the programme that was published before, of which all but times, rooms and people stays; null when
 *     there is none
 * @param release what this version is called; null for a draft, or for the name of the one before
 */
record Publication(Programme before, String release) {
    static final Publication DRAFT = new Publication(null, null);

    Programme programme(Problem problem, Schedule schedule) {
        return before == null
                ? ScheduledProgramme.of(problem, schedule, release)
                : ScheduledProgramme.onto(before, problem, schedule, release);
    }
}
