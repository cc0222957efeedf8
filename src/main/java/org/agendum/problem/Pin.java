package org.agendum.problem;

import java.time.ZonedDateTime;

@Description("A place that the planner has decided: agendum keeps it, even where it breaks a rule, and then says so.")
public record Pin(
        @Description(value = "When the session starts, like 2017-06-19T10:00.", required = true)
        ZonedDateTime start,

        @Description("When it ends; start plus the preferred length when absent.")
        ZonedDateTime end,

        @Description("The id of its room; free when absent.")
        String room) {}
