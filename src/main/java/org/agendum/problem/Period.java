package org.agendum.problem;

import java.time.ZonedDateTime;

@Description("A half-open stretch of time, from (inclusive) to (exclusive).")
public record Period(
        @Description(value = "The first minute, like 2017-06-19T10:00, in the event's time zone.", required = true)
        ZonedDateTime from,

        @Description(value = "The first minute after it.", required = true)
        ZonedDateTime to) {}
