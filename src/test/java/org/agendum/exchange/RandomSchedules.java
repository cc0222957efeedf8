package org.agendum.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.agendum.problem.Level;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.Score;
import org.agendum.schedule.SeatPlacement;
import org.agendum.schedule.Solved;
import org.agendum.schedule.Violation;

/** Schedules in which every field is sometimes there and sometimes not. */
final class RandomSchedules {
    private final Random random;
    private final RandomTimes times;

    RandomSchedules(Random random) {
        this.random = random;
        this.times = new RandomTimes(random);
    }

    RandomTimes times() {
        return times;
    }

    Schedule schedule() {
        return new Schedule(
                maybe("schedule.schema.json"),
                maybe("gcm \"3\"\n\u2028\u0001"),
                maybe("sha256:00"),
                maybe(new Score(-random.nextInt(5), 0, -random.nextLong(1L << 40))),
                maybe(random.nextBoolean()),
                maybe(new Solved(maybe("0.1"), maybe(7L), maybe(1L << 40), maybe(3L), maybe(Solved.Stopped.STALLED))),
                some(this::placement),
                some(() -> "ünscheduled"),
                some(this::violation));
    }

    private Placement placement() {
        var start = times.time();
        return new Placement(
                "s" + random.nextInt(),
                start,
                start.plusMinutes(1 + random.nextInt(200)),
                maybe("r"),
                random.nextBoolean() ? null : some(() -> new SeatPlacement("chair", maybe("Ø"))),
                maybe(random.nextBoolean()));
    }

    private Violation violation() {
        return new Violation(
                "room-conflict", Level.HARD, random.nextInt(9), some(() -> "a"), some(() -> "b"), some(() -> "c"), "…");
    }

    private <T> T maybe(T value) {
        return random.nextBoolean() ? value : null;
    }

    private interface Maker<T> {
        T make();
    }

    private <T> List<T> some(Maker<T> maker) {
        var all = new ArrayList<T>();
        IntStream.range(0, random.nextInt(4)).forEach(i -> all.add(maker.make()));
        return all;
    }
}
