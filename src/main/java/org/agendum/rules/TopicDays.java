package org.agendum.rules;

import java.util.Optional;
import org.agendum.planning.SessionFacts;
import org.agendum.problem.Problem;

/** The sessions on a topic are on more than one day. */
final class TopicDays extends ThemeDays {
    private static final Rule RULE = Rule.soft(
                    "topic-days", 10, "The sessions on a topic are on one day.", "day after the first, per topic")
            .inAnyRoom()
            .reads("sessions.topics")
            .knownAs("Timefold", "Same day talks 'Content'")
            .knownAs("OptaPlanner", "Same day talks");

    TopicDays() {
        super(RULE, SessionFacts::topics, "topic");
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofTopic(problem).or(() -> Lack.ofSecondDay(problem));
    }
}
