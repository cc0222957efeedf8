package org.agendum.oracle;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Predicate;
import org.agendum.problem.Clock;
import org.agendum.problem.Period;

/** Counts time one minute after the other. */
final class Clocks {
    static ZonedDateTime at(LocalDate date, Clock clock, ZoneId zone) {
        return date.atStartOfDay().plusMinutes(clock.minuteOfDay()).atZone(zone);
    }

    /** Whether the clocks of a zone show a time within these hours of a day. */
    static boolean shows(ZonedDateTime minute, ZoneId zone, Clock from, Clock to) {
        var time = minute.withZoneSameInstant(zone).toLocalTime();
        int minuteOfDay = time.getHour() * 60 + time.getMinute();
        return from.minuteOfDay() <= minuteOfDay && minuteOfDay < to.minuteOfDay();
    }

    static int minutes(ZonedDateTime from, ZonedDateTime to) {
        return (int) Duration.between(from, to).toMinutes();
    }

    static int overlapMinutes(ZonedDateTime from, ZonedDateTime to, ZonedDateTime otherFrom, ZonedDateTime otherTo) {
        return count(from, to, minute -> !minute.isBefore(otherFrom) && minute.isBefore(otherTo));
    }

    static int count(ZonedDateTime from, ZonedDateTime to, Predicate<ZonedDateTime> counts) {
        int count = 0;
        for (var minute = from; minute.isBefore(to); minute = minute.plusMinutes(1)) {
            count += counts.test(minute) ? 1 : 0;
        }
        return count;
    }

    /** The most minutes in a row that count. */
    static int longest(ZonedDateTime from, ZonedDateTime to, Predicate<ZonedDateTime> counts) {
        int longest = 0;
        int inARow = 0;
        for (var minute = from; minute.isBefore(to); minute = minute.plusMinutes(1)) {
            inARow = counts.test(minute) ? inARow + 1 : 0;
            longest = Math.max(longest, inARow);
        }
        return longest;
    }

    static boolean isWithinOne(List<Period> periods, ZonedDateTime minute) {
        return periods.stream().anyMatch(period -> !minute.isBefore(period.from()) && minute.isBefore(period.to()));
    }

    private Clocks() {}
}
