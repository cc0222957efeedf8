package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.RoomBuilder.room;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.junit.jupiter.api.Test;

class RoomTooSmallTest extends PlacedBreachTest {
    RoomTooSmallTest() {
        super(new RoomTooSmall());
    }

    @Override
    Agenda breach() {
        return Agenda.of(problem()
                        .with(room("x").name("Room X").seats(10))
                        .with(session("a").title("Panel A").neededSeats(12)))
                .place("a", MONDAY_9, MONDAY_10, "x");
    }

    @Override
    long cost() {
        return 12 - 10;
    }

    @Override
    Breach justification() {
        return new Breach(List.of("a"), List.of(), List.of("x"), "Room X seats 10, but Panel A needs 12.");
    }

    @Test
    void acceptsExactlyTheSeatsThatAreNeeded() {
        verify(Agenda.of(problem().with(room("x").seats(12)).with(session("a").neededSeats(12)))
                        .place("a", MONDAY_9, MONDAY_10, "x"))
                .hasNoImpact();
    }

    @Test
    void countsEverybodyOnTheProgramme() {
        verify(Agenda.of(problem()
                                .with(room("x").seats(1))
                                .with(session("a")
                                        .neededSeats(1)
                                        .seatToBeConfirmed("chair")
                                        .seatToBeConfirmed("speaker")))
                        .place("a", MONDAY_9, MONDAY_10, "x"))
                .penalizesBy(1);
    }

    @Test
    void acceptsARoomOfUnknownSize() {
        verify(Agenda.of(problem().with(room("x")).with(session("a").neededSeats(12)))
                        .place("a", MONDAY_9, MONDAY_10, "x"))
                .hasNoImpact();
    }
}
