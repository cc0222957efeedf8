package org.agendum.rules;

import java.util.Optional;
import org.agendum.planning.SessionFacts;
import org.agendum.problem.Problem;

/** Two sessions for one sector overlap. Cost: minutes of overlap, per pair and sector that they share. */
final class SectorOverlap extends ThemeOverlap {
    private static final Rule RULE = Rule.soft(
                    "sector-overlap",
                    1,
                    "The sessions for a sector can all be attended.",
                    "minute of overlap, per pair of sessions and sector that they share")
            .inAnyRoom()
            .reads("sessions.audience.sectors")
            .knownAs("Timefold", "Sector conflict");

    SectorOverlap() {
        super(RULE, SessionFacts::sectors, "both for the sector '%s'");
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofSession(problem, session -> !session.audience().sectors().isEmpty(), "is for a sector");
    }
}
