package org.agendum.rules;

import java.util.Optional;
import org.agendum.planning.SessionFacts;
import org.agendum.problem.Problem;

/** Two sessions of one track for one audience overlap. Cost: minutes of overlap, per pair, track and audience. */
final class AudienceTrackOverlap extends ThemeOverlap {
    private static final Rule RULE = Rule.soft(
                    "audience-track-overlap",
                    1,
                    "An audience can attend all sessions of a track that are for it.",
                    "minute of overlap, per pair of sessions, track and audience that they share")
            .inAnyRoom()
            .reads("sessions.audience.types", "sessions.track", "sessions.tracks")
            .knownAs("Timefold", "Audience type theme track conflict");

    AudienceTrackOverlap() {
        super(RULE, SessionFacts::audiencesByTrack, "both %s");
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofAudience(problem).or(() -> Lack.ofTrack(problem));
    }
}
