package org.agendum.problem;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Real time as minutes after the midnight at which the first day begins, so that lengths are right in nights when the
 * clock changes. Every time of a problem lies on it, also before the origin (negative minutes).
 */
public final class Timeline {
    /** About 1900 years; sums of two such minutes still do not overflow. */
    private static final int FARTHEST_MINUTE = 1_000_000_000;

    private final ZoneId zone;
    private final ZonedDateTime origin;
    private final List<DayFrame> frames;

    /** @throws IllegalArgumentException if there is no day */
    public Timeline(ZoneId zone, List<Day> days) {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("An event has at least one day.");
        }
        this.zone = zone;
        this.origin = days.get(0).date().atStartOfDay(zone);
        this.frames = IntStream.range(0, days.size())
                .mapToObj(index -> frame(index, days.get(index)))
                .toList();
    }

    private DayFrame frame(int index, Day day) {
        return new DayFrame(
                index, day.date(), day.label(), minuteOf(day.date(), day.from()), minuteOf(day.date(), day.to()));
    }

    public ZoneId zone() {
        return zone;
    }

    /** The days in order. */
    public List<DayFrame> frames() {
        return frames;
    }

    /** Times farther away than 1,000,000,000 minutes, like "always", count as that far. */
    public int minuteOf(ZonedDateTime time) {
        long minutes = ChronoUnit.MINUTES.between(origin, time);
        return (int) Math.max(-FARTHEST_MINUTE, Math.min(FARTHEST_MINUTE, minutes));
    }

    /** The minute at which a clock shows this time on this date; the later one if the clock skips it. */
    public int minuteOf(LocalDate date, Clock clock) {
        return minuteOf(at(zone, date, clock));
    }

    public ZonedDateTime at(int minute) {
        return origin.plusMinutes(minute);
    }

    public static ZonedDateTime at(ZoneId zone, LocalDate date, Clock clock) {
        return date.atStartOfDay().plusMinutes(clock.minuteOfDay()).atZone(zone);
    }
}
