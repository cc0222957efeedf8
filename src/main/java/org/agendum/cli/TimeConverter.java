package org.agendum.cli;

import java.time.Duration;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads durations like 45s, 5m, 1h30m or 90 (seconds). */
final class TimeConverter implements ITypeConverter<Duration> {
    private static final Duration LONGEST = Duration.ofDays(7);

    @Override
    public Duration convert(String text) {
        var time = parse(text);
        if (time.isZero() || time.isNegative() || time.compareTo(LONGEST) > 0) {
            throw new TypeConversionException("'%s' is not between 1s and 168h.".formatted(text));
        }
        return time;
    }

    private static Duration parse(String text) {
        if (text.matches("\\d{1,6}")) {
            return Duration.ofSeconds(Long.parseLong(text));
        }
        if (!text.matches("(?i)(\\d{1,6}h)?(\\d{1,6}m)?(\\d{1,6}(\\.\\d{1,3})?s)?") || text.isEmpty()) {
            throw new TypeConversionException(
                    "'%s' is not a time. Maybe write it like 45s, 5m or 1h30m.".formatted(text));
        }
        return Duration.parse("PT" + text.toUpperCase(Locale.ROOT));
    }
}
