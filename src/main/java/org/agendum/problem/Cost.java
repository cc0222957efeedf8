package org.agendum.problem;

@Description("A cost of holding a session, or any session of a track, in a slot or a room.")
public record Cost(
        @Description("The id of the session.") String session,

        @Description("The id of the track.") String track,

        @Description("The id of the listed slot.") String slot,

        @Description("The id of the room.") String room,

        @Description(value = "What it costs, 0 or more.", required = true)
        Long cost) {}
