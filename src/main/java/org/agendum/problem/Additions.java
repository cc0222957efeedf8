package org.agendum.problem;

import java.util.List;

@Description("What is added to a problem: sessions, and the people in them who are not in the problem yet.")
public record Additions(
        @Description("People, as in a problem.") List<Person> people,

        @Description(value = "Sessions, as in a problem.", required = true)
        List<Session> sessions) {
    public Additions {
        people = Lists.copy(people);
        sessions = Lists.copy(sessions);
    }
}
