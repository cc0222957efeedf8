package org.agendum.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The events of a calendar, each time that one repeats as an event of its own. */
final class IcsOccurrences {
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int DIGITS = "20170619".length();
    private static final Set<String> REPETITION = Set.of("RRULE", "EXDATE", "RECURRENCE-ID");

    /** A short file must not fill the memory. */
    private static final int MOST = 20_000;

    private final IcsTimes times;
    private final Mendings mendings;

    /** Of what is changed for one time: its identifier and the date on which it would have been. */
    private final Set<String> changed = new HashSet<>();

    private int repeated;

    private IcsOccurrences(IcsTimes times, Mendings mendings) {
        this.times = times;
        this.mendings = mendings;
    }

    /** What repeats without an end, or in a way that is not known, is left as it is. */
    static List<IcsComponent> of(List<IcsComponent> events, IcsTimes times, Mendings mendings) {
        var occurrences = new IcsOccurrences(times, mendings);
        events.stream()
                .filter(event -> event.has("RECURRENCE-ID"))
                .map(event -> key(event, event.first("RECURRENCE-ID").value()))
                .forEach(occurrences.changed::add);
        return events.stream().flatMap(occurrences::of).toList();
    }

    private static String key(IcsComponent event, String time) {
        return event.line("UID") + " " + digits(time);
    }

    private static String digits(String time) {
        var stripped = time.strip();
        return stripped.substring(0, Math.min(DIGITS, stripped.length()));
    }

    private Stream<IcsComponent> of(IcsComponent event) {
        if (event.has("RECURRENCE-ID")) {
            return Stream.of(on(event, 0, digits(event.first("RECURRENCE-ID").value())));
        }
        var first = event.first("DTSTART") == null
                ? null
                : date(event.first("DTSTART").value());
        if (!event.has("RRULE") || event.has("RDATE") || event.has("EXRULE") || first == null) {
            return Stream.of(event);
        }
        var dates = IcsRepeats.of(event.first("RRULE").value())
                .dates(first.atTime(IcsTimes.clock(event.first("DTSTART"))), times.zone(event.first("DTSTART")));
        if (dates.isEmpty()
                || event.all("RRULE").count() > 1
                || repeated + dates.get().size() > MOST) {
            return Stream.of(event);
        }
        repeated += dates.get().size();
        mendings.mend(
                new Mendings.Place(event.line(), 1, "event " + event.line("UID")),
                "An event repeats, and is a session each time.");
        var left = new HashSet<LocalDate>();
        event.all("EXDATE").forEach(line -> dates(line).forEach(left::add));
        var occurrences = new ArrayList<IcsComponent>();
        for (var date : dates.get()) {
            var text = DATE.format(date);
            if (!left.contains(date) && !changed.contains(key(event, text))) {
                long days = ChronoUnit.DAYS.between(first, date);
                occurrences.add(on(event, days, days == 0 ? null : text));
            }
        }
        return occurrences.stream();
    }

    /** @param mark by which its identifier is told from that of the first; null for that */
    private static IcsComponent on(IcsComponent event, long days, String mark) {
        return event.with(line -> switch (line.name()) {
            case "DTSTART", "DTEND" -> line.withValue(later(line.value(), days));
            case "UID" -> mark == null ? line : line.withValue(line.value().strip() + "-" + mark);
            default -> REPETITION.contains(line.name()) ? null : line;
        });
    }

    private static String later(String time, long days) {
        var date = date(time);
        return date == null
                ? time
                : DATE.format(date.plusDays(days)) + time.strip().substring(DIGITS);
    }

    private static Stream<LocalDate> dates(IcsLine line) {
        return Stream.of(line.value().split(",")).map(IcsOccurrences::date).filter(Objects::nonNull);
    }

    /** Null when it begins with none. */
    private static LocalDate date(String time) {
        try {
            return LocalDate.parse(digits(time), DATE);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
