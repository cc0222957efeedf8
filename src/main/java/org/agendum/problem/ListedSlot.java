package org.agendum.problem;

import java.time.ZonedDateTime;
import java.util.List;

@Description("A stretch of time in which one session can be placed. When slots are listed, sessions take only these.")
public record ListedSlot(
        @Description(value = "A name for the slot, unique among slots.", required = true)
        String id,

        @Description(value = "Its first minute, like 2017-06-19T10:00.", required = true)
        ZonedDateTime from,

        @Description(value = "The first minute after it.", required = true)
        ZonedDateTime to,

        @Description(
                "Words that tag rules can ask for, like morning. A session that takes just this slot has its tags; one at other"
                        + " times has those of every slot that it overlaps.")
        List<String> tags) {
    public ListedSlot {
        tags = Lists.copy(tags);
    }
}
