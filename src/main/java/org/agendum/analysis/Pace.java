package org.agendum.analysis;

import java.time.Duration;
import org.agendum.exact.Deadline;

/** Shares one stretch of time, which begins when this is made, among steps that follow one another. */
final class Pace {
    private final long begin = System.nanoTime();
    private final Duration time;

    Pace(Duration time) {
        this.time = time;
    }

    /** The moment at which that share of all the time has passed, from 0 to 1. */
    Deadline until(double share) {
        return Deadline.in(part(share).minus(spent()));
    }

    Duration spent() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** So much of all the time, or what is left until another share of it has passed. */
    Duration within(double share, double end) {
        var left = until(end).left();
        return part(share).compareTo(left) < 0 ? part(share) : left;
    }

    private Duration part(double share) {
        return Duration.ofMillis((long) (time.toMillis() * share));
    }
}
