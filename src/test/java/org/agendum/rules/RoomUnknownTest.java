package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.RoomBuilder.room;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.junit.jupiter.api.Test;

class RoomUnknownTest extends PlacedBreachTest {
    RoomUnknownTest() {
        super(new RoomUnknown());
    }

    @Override
    Agenda breach() {
        return Agenda.of(problem().with(room("x")).with(session("a").title("Panel A")))
                .place("a", MONDAY_9, MONDAY_10, "xxi");
    }

    @Override
    long cost() {
        return 1;
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("a"), List.of(), List.of("xxi"), "The problem has no room 'xxi', in which Panel A is.");
    }

    @Test
    void acceptsRoomsOfTheProblemAndNone() {
        verify(Agenda.of(problem().with(room("x")).with(session("a"), session("b")))
                        .place("a", MONDAY_9, MONDAY_10, "x")
                        .place("b", MONDAY_9, MONDAY_10, null))
                .hasNoImpact();
    }
}
