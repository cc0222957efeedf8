package org.agendum.app;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How many schedules are wanted, and how good and how different.
 *
 * @param count 1 or more
 * @param within how much more soft cost than the best is allowed: a share in percent, or points
 * @param isPercent whether that is a share
 * @param differ by what they are to differ; null for all that planners see
 * @param folder where to write them
 * @param time the longest that it may take
 * @param steps the most steps of each search; null for no limit
 * @param columns how wide text may be
 */
public record AlternativesRequest(
        Path problem,
        int count,
        double within,
        boolean isPercent,
        Differ differ,
        Path folder,
        Duration time,
        Long steps,
        long seed,
        int columns) {}
