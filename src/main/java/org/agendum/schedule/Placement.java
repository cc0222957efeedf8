package org.agendum.schedule;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import org.agendum.problem.Description;

@Description("Where and when a session is.")
public record Placement(
        @Description(value = "The id of the session.", required = true)
        String id,

        @Description(value = "Its first minute, like 2017-06-19T10:15, in the event's time zone.", required = true)
        ZonedDateTime start,

        @Description(value = "The first minute after it.", required = true)
        ZonedDateTime end,

        @Description(value = "The id of its room; null when the problem has no rooms.", nullable = true)
        String room,

        @Description(
                "Who sits in it, in the order of the problem's seats; when absent, the people that the problem names.")
        List<SeatPlacement> seats,

        @Description("Whether solving from this schedule keeps it as it is; false when absent.")
        Boolean pinned) {
    /** By start, room and id, as in files. */
    public static final Comparator<Placement> ORDER = Comparator.comparing(Placement::start)
            .thenComparing(placement -> placement.room() == null ? "" : placement.room())
            .thenComparing(Placement::id);

    /** Seats are null when the file says nothing about them. */
    public Placement {
        seats = seats == null ? null : List.copyOf(seats);
        pinned = pinned != null && pinned;
    }
}
