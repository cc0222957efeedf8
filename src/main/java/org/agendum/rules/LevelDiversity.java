package org.agendum.rules;

import java.util.Optional;
import org.agendum.problem.Audience;
import org.agendum.problem.Problem;

/** Sessions in one slot have different levels. */
final class LevelDiversity extends Diversity {
    private static final Rule RULE = Rule.reward(
                    "level-diversity",
                    1,
                    "Attendees can choose among levels in a slot.",
                    "minute of the slot, per pair of sessions in it with different levels")
            .inAnyRoom()
            .reads("sessions.audience.level")
            .knownAs("Timefold", "Audience level diversity");

    LevelDiversity() {
        super(RULE, Audience::level, "level");
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofLevel(problem);
    }
}
