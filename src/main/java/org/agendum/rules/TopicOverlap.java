package org.agendum.rules;

import java.util.Optional;
import org.agendum.planning.SessionFacts;
import org.agendum.problem.Problem;

/** Two sessions on one topic overlap. Cost: minutes of overlap, per pair and topic that they share. */
final class TopicOverlap extends ThemeOverlap {
    private static final Rule RULE = Rule.soft(
                    "topic-overlap",
                    1,
                    "The sessions on a topic can all be attended.",
                    "minute of overlap, per pair of sessions and topic that they share")
            .inAnyRoom()
            .reads("sessions.topics")
            .knownAs("Timefold", "Content conflict")
            .knownAs("slotmachine", "Deconfliction tags");

    TopicOverlap() {
        super(RULE, SessionFacts::topics, "both on '%s'");
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofTopic(problem);
    }
}
