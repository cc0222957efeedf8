package org.agendum.exchange;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;
import org.agendum.problem.SkippedTime;

/**
 * Times of a zone as they stand in files: {@code 2017-06-19T10:00}, with an offset only where a clock shows the same
 * time twice and the second is meant. Any offset is read.
 */
final class LocalTimes {
    /** Seconds may be written, but agendum counts in minutes. */
    static final String PATTERN = "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:00)?(Z|[+-]\\d{2}:\\d{2})?$";

    private static final Pattern FORM = Pattern.compile(PATTERN);
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
    private static final String EXAMPLE = "Maybe write it like 2017-06-19T10:00.";

    private final ZoneId zone;

    LocalTimes(ZoneId zone) {
        this.zone = zone;
    }

    /** Without offset, the first of two; a time that the zone skips is a mismatch. */
    ZonedDateTime parse(String text, String quoted) throws Mismatch {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new Mismatch(quoted + " is not a date and time.", EXAMPLE);
        }
        try {
            return matcher.group(2) == null
                    ? inZone(LocalDateTime.parse(text))
                    : OffsetDateTime.parse(text).atZoneSameInstant(zone);
        } catch (DateTimeException e) {
            throw new Mismatch(quoted + " is not in the calendar or on the clock.", EXAMPLE);
        }
    }

    private ZonedDateTime inZone(LocalDateTime local) throws Mismatch {
        var skipped = SkippedTime.find(local, zone);
        if (skipped.isPresent()) {
            throw new Mismatch(skipped.get().message(), skipped.get().advice());
        }
        return ZonedDateTime.ofLocal(local, zone, null);
    }

    static String text(ZonedDateTime time) {
        var local = time.toLocalDateTime();
        boolean isWhole = local.truncatedTo(ChronoUnit.MINUTES).equals(local);
        var text = isWhole ? MINUTES.format(local) : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(local);
        boolean isFirst =
                ZonedDateTime.ofLocal(local, time.getZone(), null).getOffset().equals(time.getOffset());
        return isFirst ? text : text + time.getOffset();
    }
}
