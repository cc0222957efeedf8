package org.agendum.analysis.comparison;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Times as people say them: by the day of the week alone where the event has each but once. */
final class Moments {
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d MMMM HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx", Locale.ENGLISH);
    private static final int WEEK_DAYS = 7;
    private static final int YEAR_DAYS = 360;

    private final DateTimeFormatter day;

    Moments(List<Version> versions) {
        var dates = versions.stream()
                .flatMap(version -> version.entries().stream())
                .flatMap(entry -> Stream.of(entry.stay().start(), entry.stay().end()))
                .filter(Objects::nonNull)
                .map(ZonedDateTime::toLocalDate)
                .sorted()
                .toList();
        day = dates.isEmpty() ? WEEKDAY : dayFormat(dates.get(0), dates.get(dates.size() - 1));
    }

    private static DateTimeFormatter dayFormat(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last);
        return days < WEEK_DAYS ? WEEKDAY : days < YEAR_DAYS ? DATE : YEAR;
    }

    /** Like {@code Tuesday 15:00}. */
    String start(Stay stay) {
        return stay.start() == null ? "without a time" : day.format(stay.start()) + offset(stay.start());
    }

    /** Like {@code 17:50}. */
    String clock(ZonedDateTime time) {
        return CLOCK.format(time) + offset(time);
    }

    /** Like {@code Tuesday 15:00, Room XIX}. */
    String place(Stay stay) {
        return stay.room() == null ? start(stay) : start(stay) + ", " + stay.room();
    }

    /** Tells the two hours apart that look the same in the night when clocks are put back. */
    private static String offset(ZonedDateTime time) {
        boolean isTwice = time.getZone()
                        .getRules()
                        .getValidOffsets(time.toLocalDateTime())
                        .size()
                > 1;
        return isTwice ? OFFSET.format(time) : "";
    }

    static long minutes(Stay stay) {
        return stay.start() == null
                ? 0
                : Duration.between(stay.start(), stay.end()).toMinutes();
    }
}
