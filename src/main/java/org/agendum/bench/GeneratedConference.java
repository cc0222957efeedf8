package org.agendum.bench;

import org.agendum.problem.Problem;
import org.agendum.schedule.Schedule;

/**
 * A made-up conference.
 *
 * @param hidden a schedule that breaks no hard rule and leaves nothing out, so that one is known to exist; not the best
 */
public record GeneratedConference(Problem problem, Schedule hidden) {}
