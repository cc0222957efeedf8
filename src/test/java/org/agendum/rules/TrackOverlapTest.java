package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.MONDAY_9_30;
import static org.agendum.fixture.Moments.minutes;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.junit.jupiter.api.Test;

class TrackOverlapTest extends OverlapBreachTest {
    TrackOverlapTest() {
        super(new TrackOverlap());
    }

    @Override
    ProblemBuilder talks() {
        return problem()
                .with(
                        session("a").title("Talk A").track("java"),
                        session("b").title("Talk B").track("java"));
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
                "Talk A and Talk B, both of track 'java', overlap, 2017-06-19 09:30 to 10:00.");
    }

    @Test
    void acceptsOtherTracksAndNone() {
        verify(Agenda.of(problem()
                                .with(session("a").track("java"), session("b").track("kotlin"))
                                .with(session("c"), session("d")))
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .place("b", MONDAY_9, MONDAY_10, null)
                        .place("c", MONDAY_9, MONDAY_10, null)
                        .place("d", MONDAY_9, MONDAY_10, null))
                .hasNoImpact();
    }
}
