package org.agendum.problem;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A time of day as minutes after midnight, 0 to 2880. More than 1440 means the following night: {@code 26:00} is
 * 2 a.m. of the next date, for days that end after midnight.
 */
public record Clock(int minuteOfDay) implements Comparable<Clock> {
    private static final Pattern FORM = Pattern.compile("([0-4]\\d):([0-5]\\d)");
    private static final int LAST = 48 * 60;

    /** @throws IllegalArgumentException if the minute is negative or beyond 48:00 */
    public Clock {
        if (minuteOfDay < 0 || minuteOfDay > LAST) {
            throw new IllegalArgumentException("Minute of day %d is outside 0 to %d.".formatted(minuteOfDay, LAST));
        }
    }

    /** @throws IllegalArgumentException if the text is not HH:MM within 00:00 to 48:00 */
    public static Clock parse(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'%s' is not a time of day. Maybe write it like 09:30.".formatted(text));
        }
        return new Clock(Integer.parseInt(matcher.group(1)) * 60 + Integer.parseInt(matcher.group(2)));
    }

    @Override
    public int compareTo(Clock other) {
        return Integer.compare(minuteOfDay, other.minuteOfDay);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%02d:%02d", minuteOfDay / 60, minuteOfDay % 60);
    }
}
