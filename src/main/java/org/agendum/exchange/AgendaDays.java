package org.agendum.exchange;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.agendum.problem.Clock;
import org.agendum.problem.Day;
import org.agendum.problem.Problem;
import org.agendum.problem.Timeline;
import org.agendum.schedule.Placement;

/** Under which day a session is shown, and what is written above the day. */
final class AgendaDays {
    private static final DateTimeFormatter WITH_WEEKDAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_ONLY = DateTimeFormatter.ofPattern("d", Locale.ENGLISH);

    private final List<Day> days;
    private final ZoneId zone;

    AgendaDays(Problem problem) {
        this.days = problem.days();
        this.zone = problem.timeZone();
    }

    List<LocalDate> dates() {
        return days.stream().map(Day::date).toList();
    }

    /** The day whose hours contain the session, if need be its start alone; without any, the date of its start. */
    LocalDate dateOf(Placement placement) {
        return days.stream()
                .filter(contains(placement))
                .findFirst()
                .or(() -> days.stream().filter(containsStart(placement)).findFirst())
                .map(Day::date)
                .orElseGet(() -> placement.start().withZoneSameInstant(zone).toLocalDate());
    }

    private Predicate<Day> contains(Placement placement) {
        return day -> !placement.start().isBefore(at(day, day.from()))
                && !placement.end().isAfter(at(day, day.to()));
    }

    private Predicate<Day> containsStart(Placement placement) {
        return day -> !placement.start().isBefore(at(day, day.from()))
                && placement.start().isBefore(at(day, day.to()));
    }

    private ZonedDateTime at(Day day, Clock clock) {
        return Timeline.at(zone, day.date(), clock);
    }

    /** Like {@code 19 to 20 June 2017}; null when the problem has no day. */
    String range() {
        if (days.isEmpty()) {
            return null;
        }
        var first = days.get(0).date();
        var last = days.get(days.size() - 1).date();
        if (first.equals(last)) {
            return LONG.format(last);
        }
        boolean isSameYear = first.getYear() == last.getYear();
        boolean isSameMonth = isSameYear && first.getMonth() == last.getMonth();
        var from = isSameMonth ? DAY_ONLY : isSameYear ? DAY_AND_MONTH : LONG;
        return from.format(first) + " to " + LONG.format(last);
    }

    /** Like {@code Day 1: Monday 19 June 2017}, whatever the language of the machine. */
    String heading(LocalDate date) {
        return days.stream()
                .filter(day -> day.date().equals(date))
                .map(Day::label)
                .filter(label -> label != null && !CleanText.of(label).isEmpty())
                .findFirst()
                .map(label -> CleanText.of(label) + ": " + WITH_WEEKDAY.format(date))
                .orElseGet(() -> WITH_WEEKDAY.format(date));
    }
}
