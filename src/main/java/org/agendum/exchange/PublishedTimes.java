package org.agendum.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.agendum.exchange.Mendings.Place;
import org.agendum.problem.Quote;

/** Understands the times that programmes in the wild are written with; reports what it had to mend. */
final class PublishedTimes {
    static final int MOST_MINUTES = 1_000_000;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?");
    private static final Pattern DATE_TIME = Pattern.compile(DATE.pattern()
            + "[T ]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?\\s*(Z|z|[+-]\\d{2}:?(?:\\d{2})?)?");
    private static final Pattern CLOCK_LENGTH = Pattern.compile("(\\d{1,5}):(\\d{1,2})(?::(\\d{1,2}))?");
    private static final Pattern ISO_LENGTH =
            Pattern.compile("PT(?:(\\d{1,5})H)?(?:(\\d{1,6})M)?(?:(\\d{1,6})S)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,7})(?:\\.0+)?\\s*(min|minutes|Minuten|Min\\.|')?");

    private final ZoneId zone;
    private final Mendings mendings;

    PublishedTimes(ZoneId zone, Mendings mendings) {
        this.zone = zone;
        this.mendings = mendings;
    }

    /** The offset at the end of a date and time; none when it has none. */
    static Optional<ZoneOffset> offset(String text) {
        if (text == null) {
            return Optional.empty();
        }
        var matcher = DATE_TIME.matcher(text.strip());
        if (!matcher.matches() || matcher.group(7) == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneOffset.of(matcher.group(7).toUpperCase(Locale.ROOT)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static boolean hasTime(String text) {
        return text != null && DATE_TIME.matcher(text.strip()).matches();
    }

    /** A date and time; null, with a fault, when it is none. */
    ZonedDateTime dateTime(String text, Place place) {
        var matcher = DATE_TIME.matcher(text.strip());
        try {
            if (matcher.matches() && isSensible(matcher)) {
                var local = LocalDateTime.of(date(matcher), time(matcher, 4));
                var offset = offset(text);
                if (matcher.group(7) != null && offset.isEmpty()) {
                    return unreadable(text, place, "date and time", "2017-06-19T10:00:00+02:00");
                }
                return inMinutes(
                        offset.map(known -> local.atOffset(known).atZoneSameInstant(zone))
                                .orElseGet(() -> inZone(local, place)),
                        place);
            }
        } catch (DateTimeException e) {
            // told below
        }
        return unreadable(text, place, "date and time", "2017-06-19T10:00:00+02:00");
    }

    /** A date, also at the head of a date and time; null, with a fault, when it is none. */
    LocalDate date(String text, Place place) {
        var matcher = DATE.matcher(text.strip());
        try {
            if (matcher.lookingAt() && isSensible(matcher)) {
                return date(matcher);
            }
        } catch (DateTimeException e) {
            // told below
        }
        return unreadable(text, place, "date", "2017-06-19");
    }

    /** A time of day; null, with a fault, when it is none. */
    LocalTime time(String text, Place place) {
        var matcher = TIME.matcher(text.strip());
        try {
            if (matcher.matches()) {
                return time(matcher, 1);
            }
        } catch (DateTimeException e) {
            // told below
        }
        return unreadable(text, place, "time of day", "10:00");
    }

    ZonedDateTime at(LocalDate date, LocalTime time, Place place) {
        return inMinutes(inZone(date.atTime(time), place), place);
    }

    private ZonedDateTime inZone(LocalDateTime local, Place place) {
        var time = local.atZone(zone);
        if (!time.toLocalDateTime().equals(local)) {
            mendings.mend(place, "A time is one that clocks of the zone skip, and is taken as that much later.");
        }
        return time;
    }

    /** A length in minutes, 0 or more; -1, with a fault, when it is none. */
    int minutes(String text, Place place) {
        var stripped = text.strip();
        var clock = CLOCK_LENGTH.matcher(stripped);
        if (clock.matches()) {
            if (clock.group(1).length() < 2) {
                mendings.mend(place, "A length is written like 1:00, and is taken as 01:00.");
            }
            return minutes(number(clock, 1), number(clock, 2), number(clock, 3), text, place);
        }
        var iso = ISO_LENGTH.matcher(stripped);
        if (iso.matches() && stripped.length() > 2) {
            return minutes(number(iso, 1), number(iso, 2), number(iso, 3), text, place);
        }
        var plain = MINUTES.matcher(stripped);
        if (plain.matches()) {
            if (plain.group(2) == null) {
                mendings.mend(place, "A length is written as a number, and is taken as minutes.");
            }
            return minutes(0, number(plain, 1), 0, text, place);
        }
        unreadable(text, place, "length", "00:30 or 01:30");
        return -1;
    }

    private int minutes(int hours, int minutes, int seconds, String text, Place place) {
        if (seconds % 60 != 0) {
            mendings.mend(place, "A length has seconds, and is taken as a whole minute more.");
        }
        long all = hours * 60L + minutes + (seconds + 59) / 60;
        if (all > MOST_MINUTES) {
            unreadable(text, place, "length", "00:30 or 01:30");
            return -1;
        }
        return (int) all;
    }

    private static boolean isSensible(Matcher date) {
        int year = number(date, 1);
        return FIRST_YEAR <= year && year <= LAST_YEAR;
    }

    private static LocalDate date(Matcher matcher) {
        return LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
    }

    private static LocalTime time(Matcher matcher, int group) {
        return LocalTime.of(number(matcher, group), number(matcher, group + 1), number(matcher, group + 2));
    }

    private static int number(Matcher matcher, int group) {
        return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
    }

    private ZonedDateTime inMinutes(ZonedDateTime time, Place place) {
        var whole = time.truncatedTo(ChronoUnit.MINUTES);
        if (!whole.equals(time)) {
            mendings.mend(place, "A time has seconds, which are left out.");
        }
        return whole;
    }

    private <T> T unreadable(String text, Place place, String kind, String example) {
        mendings.fault(
                place, "%s is not a %s.".formatted(Quote.of(text), kind), "Maybe write it like " + example + ".");
        return null;
    }
}
