package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_9_30;
import static org.agendum.fixture.Moments.minutes;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.ProblemBuilder;
import org.junit.jupiter.api.Test;

class TopicOverlapTest extends OverlapBreachTest {
    TopicOverlapTest() {
        super(new TopicOverlap());
    }

    @Override
    ProblemBuilder talks() {
        return problem()
                .with(
                        session("a").title("Talk A").topics("transit"),
                        session("b").title("Talk B").topics("trade", "transit"));
    }

    @Override
    long cost() {
        return minutes(MONDAY_9_30, MONDAY_10);
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("a", "b"),
                List.of(),
                List.of(),
                "Talk A and Talk B, both on 'transit', overlap, 2017-06-19 09:30 to 10:00.");
    }

    @Test
    void countsEachSharedTopic() {
        verify(overlapping(problem()
                        .with(session("a").topics("transit", "trade", "water"))
                        .with(session("b").topics("trade", "transit"))))
                .penalizesBy(2 * minutes(MONDAY_9_30, MONDAY_10));
    }

    @Test
    void countsATopicThatIsListedTwiceOnce() {
        verify(overlapping(problem()
                        .with(session("a").topics("transit", "transit"))
                        .with(session("b").topics("transit", "transit"))))
                .penalizesBy(minutes(MONDAY_9_30, MONDAY_10));
    }

    @Test
    void acceptsOtherTopicsAndNone() {
        verify(overlapping(problem()
                        .with(session("a").topics("transit"), session("b").topics("trade"))))
                .hasNoImpact();
        verify(overlapping(problem().with(session("a").topics("transit"), session("b"))))
                .hasNoImpact();
    }
}
