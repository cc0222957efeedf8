package org.agendum.exchange;

import java.util.List;
import org.agendum.problem.Problem;
import org.agendum.schedule.Schedule;

/**
 * What was made of a file of another program.
 *
 * @param schedule the places that sessions have in the file; null when none has one
 * @param notices what could be read, but perhaps not as it was meant
 */
public record Imported(Problem problem, Schedule schedule, List<LocatedFault> notices) {}
