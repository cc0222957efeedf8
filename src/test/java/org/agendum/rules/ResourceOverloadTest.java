package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_12;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.MONDAY_9_30;
import static org.agendum.fixture.Moments.minutes;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.junit.jupiter.api.Test;

class ResourceOverloadTest extends PlacedBreachTest {
    ResourceOverloadTest() {
        super(new ResourceOverload());
    }

    @Override
    Agenda breach() {
        return Agenda.of(interpreters(1))
                .place("a", MONDAY_9, MONDAY_10, null)
                .place("b", MONDAY_9_30, MONDAY_11, null);
    }

    @Override
    long cost() {
        return 2L * minutes(MONDAY_9_30, MONDAY_10) + minutes(MONDAY_10, MONDAY_11);
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("a", "b"),
                List.of(),
                List.of(),
                "Panel A and Panel B take 3 of 'interpreters' at once, 2017-06-19 09:30 to 10:00, and there is 1.");
    }

    private static ProblemBuilder interpreters(int capacity) {
        return problem()
                .resource("interpreters", capacity)
                .with(session("a").title("Panel A").resource("interpreters", 1))
                .with(session("b").title("Panel B").resource("interpreters", 2))
                .with(session("c").title("Panel C").resource("interpreters", 1))
                .with(session("d").resource("interpreters", 0));
    }

    @Test
    void acceptsExactlyTheCapacity() {
        verify(Agenda.of(interpreters(3))
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .place("b", MONDAY_9_30, MONDAY_11, null)
                        .place("c", MONDAY_10, MONDAY_11, null)
                        .place("d", MONDAY_9, MONDAY_12, null))
                .hasNoImpact();
    }

    @Test
    void acceptsBackToBackSessions() {
        verify(Agenda.of(interpreters(1)).place("a", MONDAY_9, MONDAY_10, null).place("c", MONDAY_10, MONDAY_11, null))
                .hasNoImpact();
    }

    @Test
    void countsASessionThatAloneTakesTooMuch() {
        var agenda = Agenda.of(interpreters(0)).place("c", MONDAY_10, MONDAY_11, null);
        verify(agenda).penalizesBy(minutes(MONDAY_10, MONDAY_11));
        verify(agenda)
                .justifiesWithExactly(new Breach(
                        List.of("c"),
                        List.of(),
                        List.of(),
                        "Panel C takes 1 of 'interpreters' at once, 2017-06-19 10:00 to 11:00, and there are 0."));
    }

    @Test
    void countsEachResourceByItself() {
        verify(Agenda.of(problem()
                                .resource("interpreters", 1)
                                .resource("cameras", 1)
                                .with(session("a").resource("interpreters", 1))
                                .with(session("b").resource("cameras", 1)))
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .place("b", MONDAY_9, MONDAY_10, null))
                .hasNoImpact();
    }
}
