package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.TUESDAY_10;
import static org.agendum.fixture.Moments.TUESDAY_9;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.junit.jupiter.api.Test;

class TopicDaysTest extends PlacedBreachTest {
    TopicDaysTest() {
        super(new TopicDays());
    }

    @Override
    Agenda breach() {
        return inBreach();
    }

    @Override
    long cost() {
        return 1;
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("a", "b", "c"),
                List.of(),
                List.of(),
                "Topic 'transit' is on 2 days: 2017-06-19 and 2017-06-20.");
    }

    private static ProblemBuilder talks() {
        return problem()
                .with(session("a").topics("transit"), session("b").topics("trade", "transit"))
                .with(session("c").topics("transit", "transit"));
    }

    private static Agenda inBreach() {
        return Agenda.of(talks())
                .place("a", MONDAY_9, MONDAY_10, null)
                .place("b", MONDAY_10, MONDAY_11, null)
                .place("c", TUESDAY_9, TUESDAY_10, null);
    }

    @Test
    void acceptsATopicOnOneDay() {
        verify(Agenda.of(talks()).place("a", MONDAY_9, MONDAY_10, null).place("b", MONDAY_10, MONDAY_11, null))
                .hasNoImpact();
    }

    @Test
    void countsEachTopic() {
        verify(Agenda.of(problem()
                                .with(
                                        session("a").topics("transit", "trade"),
                                        session("b").topics("trade", "transit")))
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .place("b", TUESDAY_9, TUESDAY_10, null))
                .penalizesBy(2);
    }

    @Test
    void ignoresSessionsBesideTheDaysOfTheEvent() {
        verify(Agenda.of(talks())
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .place("c", TUESDAY_9.plusDays(5), TUESDAY_10.plusDays(5), null))
                .hasNoImpact();
    }
}
