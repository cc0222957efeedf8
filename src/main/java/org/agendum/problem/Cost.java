package org.agendum.problem;

@Description(
        "A cost of holding a session, any session of a track, or a block, at a time, in a room, or in both together.")
public record Cost(
        @Description(
                "The id of the session. A cost has a session or a track; with both, it is the session's if it is of the"
                        + " track. A cost per block has no session.")
        String session,

        @Description("The id of the track. A cost per block may be of a track or of any.")
        String track,

        @Description(
                "The id of the listed slot, which a session takes if all of it lies in the session. A cost has a slot,"
                        + " a block or a room, or a room and one of the others.")
        String slot,

        @Description("The id of the room.") String room,

        @Description(value = "What it costs, 0 to 1000000000.", required = true)
        Long cost,

        @Description("The id of the block time.") String block,

        @Description("Whether it is counted once for each block that holds a session of the track, and not for each"
                + " session; false when absent.")
        Boolean perBlock) {
    public Cost {
        perBlock = perBlock != null && perBlock;
    }
}
