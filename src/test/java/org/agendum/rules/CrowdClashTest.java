package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.MONDAY_9_30;
import static org.agendum.fixture.Moments.minutes;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.junit.jupiter.api.Test;

class CrowdClashTest extends PlacedBreachTest {
    CrowdClashTest() {
        super(new CrowdClash());
    }

    private static Agenda overlapping(ProblemBuilder problem) {
        return Agenda.of(problem).place("a", MONDAY_9, MONDAY_10, null).place("b", MONDAY_9_30, MONDAY_11, null);
    }

    private static Agenda backToBack(ProblemBuilder problem) {
        return Agenda.of(problem).place("a", MONDAY_9, MONDAY_10, null).place("b", MONDAY_10, MONDAY_11, null);
    }

    private static ProblemBuilder talks() {
        return problem()
                .with(
                        session("a").title("Talk A").crowdPuller(),
                        session("b").title("Talk B").crowdPuller());
    }

    @Override
    Agenda breach() {
        return overlapping(talks());
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
                "Talk A and Talk B, which both draw a crowd, overlap, 2017-06-19 09:30 to 10:00.");
    }

    @Test
    void acceptsBackToBackSessions() {
        verify(backToBack(talks())).hasNoImpact();
    }

    @Test
    void acceptsOneCrowdBesideOtherSessions() {
        verify(overlapping(problem().with(session("a").crowdPuller(), session("b"))))
                .hasNoImpact();
    }
}
