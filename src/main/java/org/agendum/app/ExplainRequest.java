package org.agendum.app;

import java.nio.file.Path;
import java.time.Duration;
import org.agendum.solver.Limits;

/**
 * What to explain.
 *
 * @param session its id or a part of its title; null to explain the whole schedule
 * @param free the session, named likewise, to find places for; null for none
 * @param whyNot the place at which the session could be, like 15:00@xix; null for none
 * @param limits of the search for the best schedule with the session at that place
 */
public record ExplainRequest(Path problem, Path schedule, String session, String free, String whyNot, Limits limits) {
    /** @param steps the most steps; null for no limit */
    public static ExplainRequest of(
            Path problem,
            Path schedule,
            String session,
            String free,
            String whyNot,
            Duration time,
            Long steps,
            long seed) {
        return new ExplainRequest(problem, schedule, session, free, whyNot, Limits.of(time, steps, seed, null));
    }
}
