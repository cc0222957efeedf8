package org.agendum.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What to repair. Lists of what the user has written, unchecked.
 *
 * @param unavailable like ID=FROM/TO
 * @param lengthen like ID=MINUTES
 * @param now null when nothing has begun
 * @param columns how wide text may be
 */
public record RepairRequest(
        Path problem,
        Path schedule,
        List<String> cancelPeople,
        List<String> unavailable,
        List<String> cancelRooms,
        List<String> cancelSessions,
        List<Path> add,
        List<String> lengthen,
        String now,
        Path output,
        Path problemOutput,
        Duration time,
        long seed,
        int columns) {}
