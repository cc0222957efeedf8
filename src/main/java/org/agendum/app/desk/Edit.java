package org.agendum.app.desk;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.agendum.problem.Abbreviated;
import org.agendum.problem.Description;
import org.agendum.problem.RuleSetting;

/** One thing that a planner does by hand, as it stands in a request. Which fields it has depends on its type. */
record Edit(
        @Description(value = "What is done.", required = true)
        Type type,

        @Description("The id of the session.") String session,

        @Description("Its first minute, like 2017-06-19T10:15.")
        ZonedDateTime start,

        @Description("The first minute after it; after as long as it lasts now when absent.")
        ZonedDateTime end,

        @Description(value = "The id of its room; null for none.", nullable = true)
        String room,

        @Description("Whether it stays where it is.") Boolean pinned,

        @Description("The place of the seat among the seats of the session, from 0.")
        Integer seat,

        @Description(value = "The id of the person; null for nobody.", nullable = true)
        String person,

        @Description("The one session or seat.") Target a,

        @Description("The other session or seat.") Target b,

        @Description("Changes to rules, by id of the rule.") Map<String, RuleSetting> rules) {
    enum Type {
        PLACE,
        UNSCHEDULE,
        PIN,
        SEAT,
        SWAP_SEATS,
        SWAP,
        WEIGHTS
    }

    @Abbreviated
    record Target(
            @Description(value = "The id of the session.", required = true)
            String session,

            @Description("The place of the seat among the seats of the session, from 0.")
            Integer seat) {}

    /** The body of a request; what stands in it is done as one step. */
    record Batch(
            @Description(value = "What is done, in order.", required = true)
            List<Edit> edits) {
        Batch {
            edits = edits == null ? List.of() : List.copyOf(edits);
        }
    }
}
