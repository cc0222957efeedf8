package org.agendum.exchange;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.agendum.exchange.AgendaView.Time;

/** Times as clocks of the event show them. */
final class ShownTimes {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK_WITH_OFFSET = DateTimeFormatter.ofPattern("HH:mmxxx", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final Duration DAY = Duration.ofDays(1);

    private final ZoneId zone;

    ShownTimes(ZoneId zone) {
        this.zone = zone;
    }

    /** @param day the date under which the times are shown */
    Time between(ZonedDateTime start, ZonedDateTime end, LocalDate day) {
        var localStart = start.withZoneSameInstant(zone);
        var localEnd = end.withZoneSameInstant(zone);
        boolean isLong = Duration.between(start, end).abs().compareTo(DAY) >= 0;
        return new Time(
                clock(localStart),
                isLong ? "%s (%s)".formatted(clock(localEnd), DATE.format(localEnd)) : clock(localEnd),
                localStart.toLocalDate().equals(day) ? null : DATE.format(localStart));
    }

    /** The offset tells the two hours apart that look the same in the night when clocks are put back. */
    private String clock(ZonedDateTime time) {
        boolean isTwice =
                zone.getRules().getValidOffsets(time.toLocalDateTime()).size() > 1;
        return (isTwice ? CLOCK_WITH_OFFSET : CLOCK).format(time);
    }
}
