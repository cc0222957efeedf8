package org.agendum.problem;

import java.util.List;

@Description("Something that holds between sessions.")
public record Relation(
        @Description(value = "What holds between them.", required = true)
        Type type,

        @Description(value = "The ids of the sessions, two or more.", required = true)
        List<String> sessions,

        @Description("For interested: how many attendees want all of them, 0 to 1000000; 1 when absent.")
        Integer count) {
    @Description(
            "exclusive: never at the same time; together: they start and end together; consecutive: one right"
                    + " after the other, in the order listed, on one day and in one room; interested: attendees want all of them.")
    public enum Type {
        EXCLUSIVE,
        TOGETHER,
        CONSECUTIVE,
        INTERESTED
    }

    public Relation {
        sessions = Lists.copy(sessions);
        count = count == null ? 1 : count;
    }
}
