package org.agendum.schedule;

import java.util.List;
import org.agendum.problem.Description;

/** Only {@code sessions} is needed to check a schedule; the rest tells where it comes from. */
@Description("A schedule of agendum: where and when every session is, who sits in it, and what is wrong with that.")
public record Schedule(
        @Description("The address of this schema, for editors.")
        String schema,

        @Description("The id of the problem that it solves.")
        String problem,

        @Description("The SHA-256 of that problem as agendum writes it, like sha256:…")
        String problemDigest,

        @Description("The score, like 0hard/-2medium/-35soft.")
        Score score,

        @Description("Whether no hard rule is broken.") Boolean feasible,

        @Description("How it was made.") Solved solved,

        @Description(value = "The sessions that have a place, by start, room and id.", required = true)
        List<Placement> sessions,

        @Description("The ids of the sessions that have none.")
        List<String> unscheduled,

        @Description("What is wrong, worst first.") List<Violation> violations) {
    public Schedule {
        sessions = sessions == null ? List.of() : List.copyOf(sessions);
        unscheduled = unscheduled == null ? List.of() : List.copyOf(unscheduled);
        violations = violations == null ? List.of() : List.copyOf(violations);
    }
}
