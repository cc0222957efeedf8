package org.agendum.exchange;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The offsets of a time zone as a calendar tells them itself, for one whose name nobody else knows. */
record IcsObservances(List<IcsComponent> parts) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final Pattern NTH_DAY = Pattern.compile("([+-]?[1-5])([A-Z]{2})");
    private static final Map<String, DayOfWeek> DAYS = Map.of(
            "MO", DayOfWeek.MONDAY,
            "TU", DayOfWeek.TUESDAY,
            "WE", DayOfWeek.WEDNESDAY,
            "TH", DayOfWeek.THURSDAY,
            "FR", DayOfWeek.FRIDAY,
            "SA", DayOfWeek.SATURDAY,
            "SU", DayOfWeek.SUNDAY);

    /** A time from which an offset holds. */
    private record Onset(LocalDateTime time, ZoneOffset offset) {}

    static IcsObservances of(IcsComponent zone) {
        return new IcsObservances(
                Stream.concat(zone.parts("STANDARD"), zone.parts("DAYLIGHT")).toList());
    }

    /** At a time of the zone; empty when the calendar does not tell it in a way that is understood. */
    Optional<ZoneOffset> offset(LocalDateTime time) {
        try {
            return parts.stream()
                    .flatMap(part -> onset(part, time).stream())
                    .max((a, b) -> a.time.compareTo(b.time))
                    .map(Onset::offset);
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The last one of an observance that is not after the time. */
    private static Optional<Onset> onset(IcsComponent part, LocalDateTime time) {
        if (part.line("DTSTART") == null || part.line("TZOFFSETTO") == null) {
            return Optional.empty();
        }
        var first = LocalDateTime.parse(part.line("DTSTART"), TIME);
        var offset = ZoneOffset.of(part.line("TZOFFSETTO"));
        var rule = part.line("RRULE");
        return Stream.concat(Stream.of(first), rule == null ? Stream.of() : yearly(IcsRepeats.of(rule), first, time))
                .filter(onset -> !onset.isBefore(first) && !onset.isAfter(time))
                .max(LocalDateTime::compareTo)
                .map(onset -> new Onset(onset, offset));
    }

    /** As zones have it: on a certain day of the week in a month, this year and the last. */
    private static Stream<LocalDateTime> yearly(IcsRepeats rule, LocalDateTime first, LocalDateTime time) {
        var day = NTH_DAY.matcher(rule.parts().getOrDefault("BYDAY", ""));
        var month = rule.parts().getOrDefault("BYMONTH", String.valueOf(first.getMonthValue()));
        if (!"YEARLY".equals(rule.parts().get("FREQ")) || !day.matches() || !DAYS.containsKey(day.group(2))) {
            throw new IllegalArgumentException("another rule");
        }
        int which = Integer.parseInt(day.group(1));
        var until = rule.parts().get("UNTIL");
        return Stream.of(time.getYear(), time.getYear() - 1)
                .map(year -> LocalDate.of(year, Month.of(Integer.parseInt(month)), 1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(which, DAYS.get(day.group(2)))))
                .filter(date -> until == null
                        || DateTimeFormatter.BASIC_ISO_DATE.format(date).compareTo(until) <= 0)
                .map(date -> date.atTime(first.toLocalTime()));
    }
}
