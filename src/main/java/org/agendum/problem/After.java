package org.agendum.problem;

@Abbreviated
@Description("A session that must be over before this one starts: its id, or its id with a gap.")
public record After(
        @Description(value = "The id of the earlier session.", required = true)
        String session,

        @Description("Minutes that must pass between the two; 0 when absent.")
        Integer gapMinutes) {
    public After {
        gapMinutes = gapMinutes == null ? 0 : gapMinutes;
    }
}
