package org.agendum.rules;

import java.util.Optional;
import org.agendum.planning.SessionFacts;
import org.agendum.problem.Problem;

/** The sessions of a track are on more than one day. */
final class TrackDays extends ThemeDays {
    private static final Rule RULE = Rule.softOnRequest(
                    "track-days", 10, "The sessions of a track are on one day.", "day after the first, per track")
            .inAnyRoom()
            .reads("sessions.track", "sessions.tracks")
            .knownAs("Timefold", "Same day talks 'Theme track'")
            .knownAs("OptaPlanner", "Same day talks");

    TrackDays() {
        super(RULE, SessionFacts::tracks, "track");
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofTrack(problem).or(() -> Lack.ofSecondDay(problem));
    }
}
