package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.TUESDAY_10;
import static org.agendum.fixture.Moments.TUESDAY_9;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.RoomBuilder.room;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.junit.jupiter.api.Test;

class SessionRepeatedTest extends PlacedBreachTest {
    SessionRepeatedTest() {
        super(new SessionRepeated());
    }

    @Override
    Agenda breach() {
        return Agenda.of(problem()
                        .with(room("x").name("Room X"))
                        .with(session("a").title("Panel A")))
                .place("a", MONDAY_9, MONDAY_10, "x")
                .place("a", TUESDAY_9, TUESDAY_10, "x");
    }

    @Override
    long cost() {
        return 1;
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("a"),
                List.of(),
                List.of("x"),
                "Panel A is on the agenda twice: at 2017-06-19 09:00 to 10:00 in Room X, and at 2017-06-20 09:00 to 10:00 in Room X.");
    }

    @Test
    void countsEveryPairOfPlaces() {
        verify(Agenda.of(problem().with(session("a")))
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .place("a", TUESDAY_9, TUESDAY_10, null))
                .penalizesBy(3);
    }

    @Test
    void acceptsTwoSessionsOfOneTitle() {
        verify(Agenda.of(problem()
                                .with(session("a").title("Break"), session("b").title("Break")))
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .place("b", TUESDAY_9, TUESDAY_10, null))
                .hasNoImpact();
    }
}
