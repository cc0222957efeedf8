package org.agendum.rules;

import java.util.Optional;
import org.agendum.problem.Audience;
import org.agendum.problem.Problem;

/** Sessions in one slot have different languages. */
final class LanguageDiversity extends Diversity {
    private static final Rule RULE = Rule.reward(
                    "language-diversity",
                    10,
                    "Attendees can choose among languages in a slot.",
                    "minute of the slot, per pair of sessions in it with different languages")
            .inAnyRoom()
            .reads("sessions.audience.language")
            .knownAs("Timefold", "Language diversity");

    LanguageDiversity() {
        super(RULE, Audience::language, "language");
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofSession(problem, session -> session.audience().language() != null, "has a language");
    }
}
