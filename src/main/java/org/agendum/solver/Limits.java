package org.agendum.solver;

import java.time.Duration;

/**
 * When a solver stops at the latest, and what its random choices start from.
 *
 * @param time the longest it may take
 * @param steps the most steps it may take; null for no limit
 */
public record Limits(Duration time, Long steps, long seed) {
    public static final Duration DEFAULT_TIME = Duration.ofSeconds(30);
}
