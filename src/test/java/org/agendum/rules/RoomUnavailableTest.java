package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_8;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.MONDAY_9_30;
import static org.agendum.fixture.Moments.minutes;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.RoomBuilder.room;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.junit.jupiter.api.Test;

class RoomUnavailableTest extends PlacedBreachTest {
    RoomUnavailableTest() {
        super(new RoomUnavailable());
    }

    @Override
    Agenda breach() {
        return Agenda.of(problem()
                        .with(room("xix").name("Room XIX").closed(MONDAY_8, MONDAY_9_30))
                        .with(session("a").title("Panel A")))
                .place("a", MONDAY_9, MONDAY_10, "xix");
    }

    @Override
    long cost() {
        return minutes(MONDAY_9, MONDAY_9_30);
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("a"),
                List.of(),
                List.of("xix"),
                "Room XIX is closed for 30 of the 60 min of Panel A, 2017-06-19 09:00 to 10:00.");
    }

    @Test
    void acceptsARoomThatOpensAtTheStart() {
        verify(Agenda.of(problem().with(room("xix").closed(MONDAY_8, MONDAY_9)).with(session("a")))
                        .place("a", MONDAY_9, MONDAY_10, "xix"))
                .hasNoImpact();
    }
}
