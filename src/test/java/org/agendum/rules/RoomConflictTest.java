package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_10_15;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.MONDAY_9_30;
import static org.agendum.fixture.Moments.minutes;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.RoomBuilder.room;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.junit.jupiter.api.Test;

class RoomConflictTest extends PlacedBreachTest {
    RoomConflictTest() {
        super(new RoomConflict());
    }

    @Override
    Agenda breach() {
        return Agenda.of(twoInOneRoom(0))
                .place("a", MONDAY_9, MONDAY_10, "xix")
                .place("b", MONDAY_9_30, MONDAY_11, "xix");
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
                List.of("xix"),
                "Panel A and Panel B are both in Room XIX, 2017-06-19 09:30 to 10:00.");
    }

    private static ProblemBuilder twoInOneRoom(int turnoverMinutes) {
        return problem()
                .with(room("xix").name("Room XIX").turnoverMinutes(turnoverMinutes), room("x"))
                .with(session("a").title("Panel A"), session("b").title("Panel B"));
    }

    @Test
    void acceptsBackToBackSessions() {
        verify(Agenda.of(twoInOneRoom(0))
                        .place("a", MONDAY_9, MONDAY_10, "xix")
                        .place("b", MONDAY_10, MONDAY_11, "xix"))
                .hasNoImpact();
    }

    @Test
    void acceptsTwoRoomsAtOnce() {
        verify(Agenda.of(twoInOneRoom(0)).place("a", MONDAY_9, MONDAY_10, "xix").place("b", MONDAY_9, MONDAY_10, "x"))
                .hasNoImpact();
    }

    @Test
    void acceptsAnyNumberOfSessionsWithoutRoom() {
        verify(Agenda.of(twoInOneRoom(0)).place("a", MONDAY_9, MONDAY_10, null).place("b", MONDAY_9, MONDAY_10, null))
                .hasNoImpact();
    }

    @Test
    void countsTheTurnoverThatIsMissing() {
        int turnoverMinutes = 20;
        var agenda = Agenda.of(twoInOneRoom(turnoverMinutes))
                .place("b", MONDAY_10_15, MONDAY_11, "xix")
                .place("a", MONDAY_9, MONDAY_10, "xix");
        verify(agenda).penalizesBy(turnoverMinutes - minutes(MONDAY_10, MONDAY_10_15));
        verify(agenda)
                .justifiesWithExactly(new Breach(
                        List.of("b", "a"),
                        List.of(),
                        List.of("xix"),
                        "Panel B and Panel A leave less than 20 min for the turnover of Room XIX."));
    }

    @Test
    void acceptsExactlyTheTurnover() {
        verify(Agenda.of(twoInOneRoom(minutes(MONDAY_10, MONDAY_10_15)))
                        .place("a", MONDAY_9, MONDAY_10, "xix")
                        .place("b", MONDAY_10_15, MONDAY_11, "xix"))
                .hasNoImpact();
    }

    @Test
    void countsEveryPair() {
        verify(Agenda.of(twoInOneRoom(0).with(session("c")))
                        .place("a", MONDAY_9, MONDAY_10, "xix")
                        .place("b", MONDAY_9, MONDAY_10, "xix")
                        .place("c", MONDAY_9, MONDAY_10, "xix"))
                .penalizesBy(3 * minutes(MONDAY_9, MONDAY_10));
    }
}
