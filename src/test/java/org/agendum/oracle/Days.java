package org.agendum.oracle;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.agendum.problem.Day;
import org.agendum.problem.Problem;

/** The days of a problem on the clock. */
record Days(Problem problem) {
    ZonedDateTime from(Day day) {
        return Clocks.at(day.date(), day.from(), problem.timeZone());
    }

    ZonedDateTime to(Day day) {
        return Clocks.at(day.date(), day.to(), problem.timeZone());
    }

    /** The day within whose hours a session starts, else the day of its date, else null. */
    Day dayOf(Place place) {
        for (var day : problem.days()) {
            if (!place.start().isBefore(from(day)) && place.start().isBefore(to(day))) {
                return day;
            }
        }
        return problem.days().stream()
                .filter(day -> day.date().equals(place.start().toLocalDate()))
                .findFirst()
                .orElse(null);
    }

    /** Minutes after midnight on the clock; more than a day's in the night after its day. */
    int minuteOfDay(Place place) {
        var day = dayOf(place);
        LocalDate date = day == null ? place.start().toLocalDate() : day.date();
        return (int)
                ChronoUnit.MINUTES.between(date.atStartOfDay(), place.start().toLocalDateTime());
    }

    /** Whether sessions can be at this minute of the day: its hours, or the listed slots within them. */
    boolean isOpen(Day day, ZonedDateTime minute) {
        boolean isWithinHours = !minute.isBefore(from(day)) && minute.isBefore(to(day));
        return isWithinHours
                && (problem.slots().isEmpty()
                        || problem.slots().stream()
                                .filter(slot -> !slot.from().isBefore(from(day))
                                        && !slot.to().isAfter(to(day)))
                                .anyMatch(slot -> !minute.isBefore(slot.from()) && minute.isBefore(slot.to())));
    }
}
