package org.agendum.problem;

import java.time.ZonedDateTime;

@Description("A stretch of time in which each room holds one block of sessions, like Monday's first parallel sessions.")
public record BlockTime(
        @Description(value = "A name for it, unique among block times.", required = true)
        String id,

        @Description("The title to print; the id when absent.")
        String title,

        @Description(value = "Its first minute, like 2017-06-19T10:00.", required = true)
        ZonedDateTime from,

        @Description(value = "The first minute after it.", required = true)
        ZonedDateTime to) {
    public BlockTime {
        title = title == null ? id : title;
    }
}
