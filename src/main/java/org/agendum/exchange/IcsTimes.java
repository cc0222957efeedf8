package org.agendum.exchange;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.agendum.exchange.Mendings.Place;
import org.agendum.problem.Quote;

/** Turns the times of iCalendar into what {@link PublishedTimes} reads. */
final class IcsTimes {
    private static final Pattern DATE_TIME =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})T(\\d{2})(\\d{2})(\\d{2})?(Z?)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LENGTH = Pattern.compile(
            "\\+?P(?:(\\d{1,4})W)?(?:(\\d{1,4})D)?(?:T(?:(\\d{1,5})H)?(?:(\\d{1,6})M)?(?:(\\d{1,7})S)?)?",
            Pattern.CASE_INSENSITIVE);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter WITH_OFFSET =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

    private final IcsZones zones;
    private final Mendings mendings;

    IcsTimes(IcsZones zones, Mendings mendings) {
        this.zones = zones;
        this.mendings = mendings;
    }

    /** Whether it says a day, and no time. */
    static boolean isDate(IcsLine line) {
        return "DATE".equalsIgnoreCase(line.parameters().get("VALUE"))
                || line.value().strip().matches("\\d{8}");
    }

    /** With an offset unless it floats; what is no time is left as it is, to be told. */
    String text(IcsLine line, Place place) {
        var matcher = DATE_TIME.matcher(line.value().strip());
        if (!matcher.matches()) {
            return line.value();
        }
        LocalDateTime local;
        try {
            local = LocalDateTime.of(
                    number(matcher.group(1)),
                    number(matcher.group(2)),
                    number(matcher.group(3)),
                    number(matcher.group(4)),
                    number(matcher.group(5)),
                    // a leap second
                    Math.min(59, number(matcher.group(6))));
        } catch (DateTimeException e) {
            return line.value();
        }
        return matcher.group(7).isEmpty()
                ? inZone(local, line, place)
                : WITH_OFFSET.format(local.atOffset(ZoneOffset.UTC));
    }

    /** The time of day; midnight when there is none. */
    static LocalTime clock(IcsLine line) {
        var matcher = DATE_TIME.matcher(line.value().strip());
        int hour = matcher.matches() ? number(matcher.group(4)) : 0;
        int minute = matcher.matches() ? number(matcher.group(5)) : 0;
        return hour < 24 && minute < 60 ? LocalTime.of(hour, minute) : LocalTime.MIDNIGHT;
    }

    /** That of a time; UTC where it floats. */
    ZoneId zone(IcsLine line) {
        var name = line.parameters().get("TZID");
        return name == null ? ZoneOffset.UTC : zones.find(name).orElse(ZoneOffset.UTC);
    }

    private String inZone(LocalDateTime local, IcsLine line, Place place) {
        var name = line.parameters().get("TZID");
        if (name == null) {
            return LOCAL.format(local);
        }
        var zone = zones.find(name);
        var offset = zone.isPresent() ? Optional.<ZoneOffset>empty() : zones.offset(name, local);
        if (offset.isPresent()) {
            return WITH_OFFSET.format(local.atOffset(offset.get()));
        }
        if (zone.isEmpty()) {
            mendings.mend(
                    place,
                    "The time zone %s is not known: its times are taken as those of the event."
                            .formatted(Quote.of(name)));
            return LOCAL.format(local);
        }
        return WITH_OFFSET.format(OffsetDateTime.from(local.atZone(zone.get())));
    }

    /** Minutes, for {@link PublishedTimes}; what is no length is left as it is, to be told. */
    static String length(IcsLine line) {
        var text = line.value().strip();
        var matcher = LENGTH.matcher(text);
        if (!matcher.matches() || text.toUpperCase(Locale.ROOT).matches("\\+?PT?")) {
            return text;
        }
        var length = Duration.ofDays(7L * number(matcher.group(1)) + number(matcher.group(2)))
                .plusHours(number(matcher.group(3)))
                .plusMinutes(number(matcher.group(4)))
                .plusSeconds(number(matcher.group(5)));
        return (length.toSeconds() + 59) / 60 + " min";
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
