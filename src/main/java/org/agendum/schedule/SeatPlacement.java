package org.agendum.schedule;

import org.agendum.problem.Description;

@Description("Who takes a seat.")
public record SeatPlacement(
        @Description(value = "The role, as in the problem.", required = true)
        String role,

        @Description(
                value = "The id of the person; null when nobody does (to be confirmed, or not filled).",
                nullable = true)
        String person) {}
