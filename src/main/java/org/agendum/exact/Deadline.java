package org.agendum.exact;

import java.time.Duration;

/** When a proof has to stop. */
public final class Deadline {
    private final long endNanos;

    private Deadline(long endNanos) {
        this.endNanos = endNanos;
    }

    public static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    public boolean isOver() {
        return System.nanoTime() >= endNanos;
    }

    /** Zero when it is over. */
    public Duration left() {
        return Duration.ofNanos(Math.max(0, endNanos - System.nanoTime()));
    }

    /** What is left, but no more than this. */
    Duration left(Duration most) {
        return left().compareTo(most) < 0 ? left() : most;
    }
}
