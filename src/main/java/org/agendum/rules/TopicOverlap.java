package org.agendum.rules;

import org.agendum.planning.SessionFacts;

/** Two sessions on one topic overlap. Cost: minutes of overlap, per pair and topic that they share. */
final class TopicOverlap extends ThemeOverlap {
    private static final Rule RULE = Rule.soft(
                    "topic-overlap",
                    1,
                    "The sessions on a topic can all be attended.",
                    "minute of overlap, per pair of sessions and topic that they share")
            .reads("sessions.topics")
            .knownAs("Timefold", "Content conflict")
            .knownAs("slotmachine", "Deconfliction tags");

    TopicOverlap() {
        super(RULE, SessionFacts::topics, "both on '%s'");
    }
}
