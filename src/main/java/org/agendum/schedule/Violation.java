package org.agendum.schedule;

import java.util.List;
import org.agendum.problem.Description;
import org.agendum.problem.Level;

@Description("One breach of a rule.")
public record Violation(
        @Description(value = "The id of the rule.", required = true)
        String rule,

        @Description(value = "How bad it is.", required = true)
        Level level,

        @Description(value = "What it costs on that level, weight included.", required = true)
        long cost,

        @Description("The ids of the sessions concerned.") List<String> sessions,

        @Description("The ids of the people concerned.") List<String> people,

        @Description("The ids of the rooms concerned.") List<String> rooms,

        @Description(value = "What is wrong, as a sentence.", required = true)
        String text) {
    public Violation {
        sessions = sessions == null ? List.of() : List.copyOf(sessions);
        people = people == null ? List.of() : List.copyOf(people);
        rooms = rooms == null ? List.of() : List.copyOf(rooms);
    }
}
