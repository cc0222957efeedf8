package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.RoomBuilder.room;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.junit.jupiter.api.Test;

class RoomUnsuitableTest extends PlacedBreachTest {
    RoomUnsuitableTest() {
        super(new RoomUnsuitable());
    }

    @Override
    Agenda breach() {
        return Agenda.of(problem()
                        .with(room("x").name("Room X").features("screen"), room("xix"))
                        .with(session("a").title("Panel A").rooms("xix").features("screen", "interpretation")))
                .place("a", MONDAY_9, MONDAY_10, "x");
    }

    @Override
    long cost() {
        return 2;
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("a"),
                List.of(),
                List.of("x"),
                "Room X cannot host Panel A: it is not one of its rooms and has no interpretation.");
    }

    @Test
    void acceptsARoomThatOffersMore() {
        verify(Agenda.of(problem()
                                .with(room("x").features("screen", "interpretation"))
                                .with(session("a").rooms("x").features("screen")))
                        .place("a", MONDAY_9, MONDAY_10, "x"))
                .hasNoImpact();
    }

    @Test
    void countsASessionWithoutRoom() {
        var agenda = Agenda.of(problem()
                        .with(room("x").name("Room X"))
                        .with(session("a").title("Panel A")))
                .place("a", MONDAY_9, MONDAY_10, null);
        verify(agenda).penalizesBy(1);
        verify(agenda)
                .justifiesWithExactly(new Breach(
                        List.of("a"), List.of(), List.of(), "Panel A, 2017-06-19 09:00 to 10:00, has no room."));
    }

    @Test
    void acceptsSessionsWithoutRoomWhereThereAreNone() {
        verify(Agenda.of(problem().with(session("a"))).place("a", MONDAY_9, MONDAY_10, null))
                .hasNoImpact();
    }
}
