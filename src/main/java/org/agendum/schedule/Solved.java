package org.agendum.schedule;

import org.agendum.problem.Description;

@Description("How the schedule was made.")
public record Solved(
        @Description("The version of agendum.") String version,

        @Description("The seed of its random choices.") Long seed,

        @Description("How many steps it took; absent in reproducible output.")
        Long steps,

        @Description("How many milliseconds it took; absent in reproducible output.")
        Long millis,

        @Description("Why it stopped.") Stopped stopped) {
    @Description(
            "optimal: no schedule can be better, proved; stalled: no better one was found for long; limit: the time"
                    + " or the steps were used up; user: interrupted.")
    public enum Stopped {
        OPTIMAL,
        STALLED,
        LIMIT,
        USER
    }
}
