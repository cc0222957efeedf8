package org.agendum.app;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What to solve, and how.
 *
 * @param output the schedule file to write
 * @param from the schedule to go on from; null to start afresh
 * @param time the longest it may take
 * @param steps the most steps; null for no limit
 * @param cores how many searches run side by side; null for as many as is usual
 * @param reproducible whether to leave out what differs between two runs
 * @param format what to print
 * @param columns how wide text may be
 * @param strict whether medium violations count as hard ones do
 */
public record SolveRequest(
        Path problem,
        Path output,
        Path from,
        Duration time,
        Long steps,
        long seed,
        Integer cores,
        boolean reproducible,
        Format format,
        int columns,
        boolean strict) {}
