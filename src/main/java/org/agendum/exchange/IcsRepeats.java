package org.agendum.exchange;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The dates of an event that repeats every so many days or weeks, up to an end that is said: such as lunch each day. What
 * else iCalendar can say of repetition no programme needs.
 */
record IcsRepeats(Map<String, String> parts) {
    private static final int MOST = 400;
    private static final int DATE_DIGITS = "20170619".length();
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final Set<String> KNOWN = Set.of("FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "WKST");
    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    static IcsRepeats of(String rule) {
        var parts = new HashMap<String, String>();
        for (var part : rule.strip().toUpperCase(Locale.ROOT).split(";")) {
            int equals = part.indexOf('=');
            parts.put(equals < 0 ? part : part.substring(0, equals), equals < 0 ? "" : part.substring(equals + 1));
        }
        return new IcsRepeats(parts);
    }

    /**
     * In order, the first among them; empty when it repeats in another way, or without an end.
     *
     * @param zone in which the first one starts, since an end may be said in UTC
     */
    Optional<List<LocalDate>> dates(LocalDateTime first, ZoneId zone) {
        boolean isDaily = "DAILY".equals(parts.get("FREQ"));
        boolean isWeekly = "WEEKLY".equals(parts.get("FREQ"));
        boolean hasEnd = parts.containsKey("COUNT") || parts.containsKey("UNTIL");
        if (!KNOWN.containsAll(parts.keySet()) || !isDaily && !isWeekly || !hasEnd) {
            return Optional.empty();
        }
        try {
            int count = number("COUNT", MOST + 1);
            int interval = Math.max(1, number("INTERVAL", 1));
            var until = parts.containsKey("UNTIL") ? until(parts.get("UNTIL"), zone) : LocalDateTime.MAX;
            boolean isReached = !first.toLocalTime().isAfter(until.toLocalTime());
            var last = isReached ? until.toLocalDate() : until.toLocalDate().minusDays(1);
            var found = dates(first.toLocalDate(), count, last, interval, isWeekly);
            return found.size() > MOST ? Optional.empty() : Optional.of(found);
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private List<LocalDate> dates(LocalDate first, int count, LocalDate last, int interval, boolean isWeekly) {
        var days = days(isWeekly ? EnumSet.of(first.getDayOfWeek()) : EnumSet.allOf(DayOfWeek.class));
        var monday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var found = new ArrayList<LocalDate>();
        // each of these days is one of the event in seven at least
        for (int i = 0; i <= 7L * MOST * interval && found.size() <= MOST && found.size() < count; i++) {
            var date = first.plusDays(i);
            long periods = isWeekly ? ChronoUnit.WEEKS.between(monday, date) : i;
            if (date.isAfter(last)) {
                return found;
            }
            if (periods % interval == 0 && (i == 0 || days.contains(date.getDayOfWeek()))) {
                found.add(date);
            }
        }
        return found;
    }

    private Set<DayOfWeek> days(Set<DayOfWeek> usual) {
        if (!parts.containsKey("BYDAY")) {
            return usual;
        }
        var days = EnumSet.noneOf(DayOfWeek.class);
        Arrays.stream(parts.get("BYDAY").split(","))
                .forEach(day -> days.add(DayOfWeek.values()[DAYS.indexOf(day.strip())]));
        return days;
    }

    private int number(String part, int usual) {
        var text = parts.get(part);
        if (text == null) {
            return usual;
        }
        if (!text.matches("\\d{1,4}")) {
            throw new IllegalArgumentException(text);
        }
        return Integer.parseInt(text);
    }

    /** The time in the zone; of a date, its end. */
    private static LocalDateTime until(String text, ZoneId zone) {
        if (text.length() == DATE_DIGITS) {
            return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE).atTime(LocalTime.MAX);
        }
        var time = LocalDateTime.parse(text.replace("Z", ""), TIME);
        return text.endsWith("Z")
                ? time.atZone(ZoneOffset.UTC).withZoneSameInstant(zone).toLocalDateTime()
                : time;
    }
}
