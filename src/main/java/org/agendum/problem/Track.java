package org.agendum.problem;

import java.util.List;
import java.util.Map;

@Description("Sessions on one theme.")
public record Track(
        @Description(value = "A name for the track, unique among tracks.", required = true)
        String id,

        @Description("The title to print; the id when absent.")
        String title,

        @Description(
                "Tracks that attract the same people, by id, with a weight of 1 to 1000000: what a minute of overlap"
                        + " counts. To say it in one of the two tracks is enough; if both say it, the larger weight counts.")
        Map<String, Integer> similar,

        @Description("The ids of the people who chair its blocks.")
        List<String> chairs) {
    public Track {
        similar = Lists.copy(similar);
        chairs = Lists.copy(chairs);
        title = title == null ? id : title;
    }
}
