package org.agendum.problem;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;

@Description("Somebody who takes seats in sessions.")
public record Person(
        @Description(value = "A name for the person, unique among people.", required = true)
        String id,

        @Description("The name to print, with titles; the id when absent.")
        String name,

        @Description("Office or organisation, as printed.") String affiliation,

        @Description("Facts that rules may balance, like gender or region. What is absent is unknown, never guessed.")
        Map<String, String> attributes,

        @Description("When the person can take part; always when empty.")
        List<Period> available,

        @Description("When the person cannot take part.") List<Period> unavailable,

        @Description("Words that tag rules can ask for.") List<String> tags,

        @Description("Tags of slots and rooms that the person would like.")
        List<String> prefers,

        @Description("Tags of slots and rooms that the person would rather not have.")
        List<String> avoids,

        @Description("Tags of which the slot or the room must have each.")
        List<String> requires,

        @Description("Tags that neither the slot nor the room may have.")
        List<String> prohibits,

        @Description("The most sessions in one day; no limit when absent.")
        Integer maxSessionsPerDay,

        @Description(
                "The zone from which the person joins over the network, like Asia/Kolkata; in the room when absent.")
        ZoneId timeZone) {
    public Person {
        name = name == null ? id : name;
        attributes = Lists.copy(attributes);
        available = Lists.copy(available);
        unavailable = Lists.copy(unavailable);
        tags = Lists.copy(tags);
        prefers = Lists.copy(prefers);
        avoids = Lists.copy(avoids);
        requires = Lists.copy(requires);
        prohibits = Lists.copy(prohibits);
    }
}
