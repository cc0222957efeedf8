package org.agendum.problem;

import java.time.LocalDate;

@Description("One day of the event and the hours in which sessions may run.")
public record Day(
        @Description(value = "The date, like 2017-06-19. Days are listed in order, each date once.", required = true)
        LocalDate date,

        @Description(value = "When the day begins, like 10:00.", required = true)
        Clock from,

        @Description(
                value = "When the day ends, like 18:00. Times beyond 24:00 are hours of the following night: 26:00 is"
                        + " 2 a.m. of the next date.",
                required = true)
        Clock to,

        @Description("A name to print, like Day 1.") String label) {}
