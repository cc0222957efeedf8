package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.RoomBuilder.room;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.junit.jupiter.api.Test;

class SessionUnknownTest extends PlacedBreachTest {
    SessionUnknownTest() {
        super(new SessionUnknown());
    }

    @Override
    Agenda breach() {
        return Agenda.of(problem().with(room("x").name("Room X"))).place("talk-9", MONDAY_9, MONDAY_10, "x");
    }

    @Override
    long cost() {
        return 1;
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("talk-9"),
                List.of(),
                List.of("x"),
                "The problem has no session 'talk-9', which is at 2017-06-19 09:00 to 10:00 in Room X.");
    }

    @Test
    void acceptsSessionsOfTheProblem() {
        verify(Agenda.of(problem().with(session("a"))).place("a", MONDAY_9, MONDAY_10, null))
                .hasNoImpact();
    }
}
