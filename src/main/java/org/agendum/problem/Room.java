package org.agendum.problem;

import java.util.List;

@Description("A place that hosts one session at a time.")
public record Room(
        @Description(value = "A name for the room, unique among rooms.", required = true)
        String id,

        @Description("The name to print; the id when absent.")
        String name,

        @Description("How many people it seats; absent when unknown (then no rule counts its seats).")
        Integer seats,

        @Description("What it offers, like interpretation.") List<String> features,

        @Description("Words that tag rules can ask for.") List<String> tags,

        @Description("Minutes that must pass between two sessions in it; 0 when absent.")
        Integer turnoverMinutes,

        @Description("When it cannot be used.") List<Period> unavailable) {
    public Room {
        name = name == null ? id : name;
        features = Lists.copy(features);
        tags = Lists.copy(tags);
        turnoverMinutes = turnoverMinutes == null ? 0 : turnoverMinutes;
        unavailable = Lists.copy(unavailable);
    }
}
