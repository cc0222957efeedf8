package org.agendum.app;

import org.agendum.exchange.JsonWriter;
import org.agendum.problem.Problem;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.Solved;

/** Schedules that say of what they were made, and how. */
public final class Made {
    /** Without a score. */
    public static Schedule of(Problem problem, Schedule schedule, Solved solved) {
        return new Schedule(
                null,
                problem.id(),
                JsonWriter.digest(problem),
                null,
                null,
                solved,
                schedule.sessions(),
                schedule.unscheduled(),
                null);
    }

    private Made() {}
}
