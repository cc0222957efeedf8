package org.agendum.planning;

import org.agendum.problem.DayFrame;

/**
 * A day with the stretches in which sessions can be placed at all: its frame, or the listed slots on it.
 *
 * @param longMinutes beyond which a person's day is long
 */
public record EventDay(DayFrame frame, Stretches openTime, int longMinutes) {
    /** Minutes in which sessions can be placed. */
    public int openMinutes() {
        return openTime.minutesWithin(frame.startMinute(), frame.endMinute());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventDay day && day.frame.index() == frame.index();
    }

    @Override
    public int hashCode() {
        return frame.index();
    }

    @Override
    public String toString() {
        return frame.toString();
    }
}
