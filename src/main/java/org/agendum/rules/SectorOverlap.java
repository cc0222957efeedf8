package org.agendum.rules;

import org.agendum.planning.SessionFacts;

/** Two sessions for one sector overlap. Cost: minutes of overlap, per pair and sector that they share. */
final class SectorOverlap extends ThemeOverlap {
    private static final Rule RULE = Rule.soft(
                    "sector-overlap",
                    1,
                    "The sessions for a sector can all be attended.",
                    "minute of overlap, per pair of sessions and sector that they share")
            .reads("sessions.audience.sectors")
            .knownAs("Timefold", "Sector conflict");

    SectorOverlap() {
        super(RULE, SessionFacts::sectors, "both for the sector '%s'");
    }
}
