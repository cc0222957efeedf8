package org.agendum.exchange;

import java.util.List;
import org.agendum.problem.Description;
import org.agendum.schedule.Placement;

/** One thing that a planner did, as it stands in the journal. */
public record JournalEntry(
        @Description(value = "The number of the state that it leads to.", required = true)
        long revision,

        @Description(value = "When, like 2026-11-24T21:00:00Z.", required = true)
        String at,

        @Description(value = "Whether it is new, or takes another one back or in again.", required = true)
        What what,

        @Description("What was done, as a phrase.") String text,

        @Description("The digest of the problem from here on; the same as before when absent.")
        String problem,

        @Description("The zone of the times in it.") String timeZone,

        @Description("The sessions that are elsewhere or with other people from here on.")
        List<Placement> placed,

        @Description("The ids of the sessions that have no place from here on.")
        List<String> lifted) {
    /** How it bears on what came before. */
    public enum What {
        CHANGE,
        /** What a planner has not done, such as opening: it cannot be taken back. */
        START,
        UNDO,
        REDO
    }

    public JournalEntry {
        placed = placed == null ? List.of() : List.copyOf(placed);
        lifted = lifted == null ? List.of() : List.copyOf(lifted);
    }
}
