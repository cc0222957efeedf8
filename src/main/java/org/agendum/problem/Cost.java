package org.agendum.problem;

@Description("A cost of holding a session, or any session of a track, in a slot, in a room, or in both together.")
public record Cost(
        @Description(
                "The id of the session. A cost has a session or a track; with both, it is the session's if it is of the"
                        + " track.")
        String session,

        @Description("The id of the track.") String track,

        @Description(
                "The id of the listed slot, which a session takes if all of it lies in the session. A cost has a slot or"
                        + " a room, or both.")
        String slot,

        @Description("The id of the room.") String room,

        @Description(value = "What it costs, 0 to 1000000.", required = true)
        Long cost) {}
