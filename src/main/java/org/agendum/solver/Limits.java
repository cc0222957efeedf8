package org.agendum.solver;

import java.time.Duration;

/**
 * When a solver stops at the latest, what its random choices start from, and how many cores it may use.
 *
 * @param time the longest it may take
 * @param steps the most steps that each of its searches may take; null for no limit
 * @param cores how many searches run side by side, 1 or more
 */
public record Limits(Duration time, Long steps, long seed, int cores) {
    public static final Duration DEFAULT_TIME = Duration.ofSeconds(30);

    public Limits(Duration time, Long steps, long seed) {
        this(time, steps, seed, 1);
    }
}
