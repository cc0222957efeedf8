package org.agendum.problem;

@Description("Sessions on one theme.")
public record Track(
        @Description(value = "A name for the track, unique among tracks.", required = true)
        String id,

        @Description("The title to print; the id when absent.")
        String title) {
    public Track {
        title = title == null ? id : title;
    }
}
