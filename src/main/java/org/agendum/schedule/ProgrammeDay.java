package org.agendum.schedule;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.agendum.problem.Description;

/** A day of a published programme, half-open. What starts after midnight may belong to the day before. */
public record ProgrammeDay(
        @Description(value = "The date that the day is named by.", required = true)
        LocalDate date,

        @Description(value = "Its first minute.", required = true)
        ZonedDateTime start,

        @Description(value = "The first minute after it.", required = true)
        ZonedDateTime end) {
    public ProgrammeDay {
        Objects.requireNonNull(date);
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(
                    "Day %s ends at %s, before it starts at %s.".formatted(date, end, start));
        }
    }

    public boolean contains(ZonedDateTime time) {
        return !time.isBefore(start) && time.isBefore(end);
    }
}
