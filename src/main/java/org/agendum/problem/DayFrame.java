package org.agendum.problem;

import java.time.LocalDate;

/** A day on the event's timeline: minutes after the event's origin, half-open. */
public record DayFrame(int index, LocalDate date, String label, int startMinute, int endMinute) {
    public boolean contains(int fromMinute, int toMinute) {
        return startMinute <= fromMinute && toMinute <= endMinute;
    }

    @Override
    public String toString() {
        return date.toString();
    }
}
