package org.agendum.rules;

import java.util.Optional;
import org.agendum.planning.SessionFacts;
import org.agendum.problem.Problem;

/** Two sessions of one track overlap. Cost: minutes of overlap, per pair and track that they share. */
final class TrackOverlap extends ThemeOverlap {
    private static final Rule RULE = Rule.soft(
                    "track-overlap",
                    1,
                    "The sessions of a track can all be attended.",
                    "minute of overlap, per pair of sessions and track that they share")
            .reads("sessions.track", "sessions.tracks")
            .knownAs("Timefold", "Theme track conflict")
            .knownAs("CoSPLib", "Parallel tracks");

    TrackOverlap() {
        super(RULE, SessionFacts::tracks, "both of track '%s'");
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofTrack(problem);
    }
}
