package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.RoomBuilder.room;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.junit.jupiter.api.Test;

class SeatsShortTest extends PlacedBreachTest {
    SeatsShortTest() {
        super(new SeatsShort());
    }

    @Override
    Agenda breach() {
        return Agenda.of(problem()
                        .with(room("x").name("Room X").seats(100))
                        .with(session("a").title("Panel A").expected(130)))
                .place("a", MONDAY_9, MONDAY_10, "x");
    }

    @Override
    long cost() {
        return 130 - 100;
    }

    @Override
    Breach justification() {
        return new Breach(List.of("a"), List.of(), List.of("x"), "Room X seats 100, but 130 are expected at Panel A.");
    }

    @Test
    void acceptsExactlyEnoughSeats() {
        verify(Agenda.of(problem().with(room("x").seats(130)).with(session("a").expected(130)))
                        .place("a", MONDAY_9, MONDAY_10, "x"))
                .hasNoImpact();
    }

    @Test
    void acceptsUnknownNumbers() {
        verify(Agenda.of(problem()
                                .with(room("x"), room("xix").seats(1))
                                .with(session("a").expected(130), session("b")))
                        .place("a", MONDAY_9, MONDAY_10, "x")
                        .place("b", MONDAY_9, MONDAY_10, "xix"))
                .hasNoImpact();
    }
}
