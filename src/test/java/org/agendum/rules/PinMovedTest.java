package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_10_15;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_12;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.PersonBuilder.person;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.RoomBuilder.room;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.junit.jupiter.api.Test;

class PinMovedTest extends PlacedBreachTest {
    PinMovedTest() {
        super(new PinMoved());
    }

    @Override
    Agenda breach() {
        return Agenda.of(pinnedAtNine("xix")).place("a", MONDAY_10, MONDAY_11, "xix");
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
                List.of("xix"),
                "Panel A is pinned to 2017-06-19 09:00 to 10:00 in Room XIX, but is at 2017-06-19 10:00 to 11:00 in Room XIX.");
    }

    private static ProblemBuilder pinnedAtNine(String room) {
        return problem()
                .with(room("xix").name("Room XIX"), room("x").name("Room X"))
                .with(person("jane").name("Jane Doe"), person("joe").name("Joe Bloggs"))
                .with(session("a").title("Panel A").pin(MONDAY_9, null, room).seat("chair", "jane"));
    }

    @Test
    void acceptsASessionThatStays() {
        verify(Agenda.of(pinnedAtNine("xix")).place("a", MONDAY_9, MONDAY_10, "xix"))
                .hasNoImpact();
    }

    @Test
    void acceptsAnyRoomWhenNoneIsPinned() {
        verify(Agenda.of(pinnedAtNine(null)).place("a", MONDAY_9, MONDAY_10, "x"))
                .hasNoImpact();
    }

    @Test
    void countsAnotherRoom() {
        verify(Agenda.of(pinnedAtNine("xix")).place("a", MONDAY_9, MONDAY_10, "x"))
                .penalizesBy(1);
    }

    @Test
    void countsAnotherEnd() {
        verify(Agenda.of(pinnedAtNine("xix")).place("a", MONDAY_9, MONDAY_10_15, "xix"))
                .penalizesBy(1);
    }

    @Test
    void countsASessionOnceThatMovesInTimeAndRoom() {
        verify(Agenda.of(pinnedAtNine("xix")).place("a", MONDAY_10, MONDAY_12, "x"))
                .penalizesBy(1);
    }

    @Test
    void countsANamedSeatInWhichAnotherSits() {
        var agenda = Agenda.of(pinnedAtNine("xix"))
                .place("a", MONDAY_9, MONDAY_10, "xix")
                .seat("chair", "joe");
        verify(agenda).penalizesBy(1);
        verify(agenda)
                .justifiesWithExactly(new Breach(
                        List.of("a"),
                        List.of("jane", "joe"),
                        List.of(),
                        "Joe Bloggs sits in the seat of Jane Doe as chair of Panel A."));
    }

    @Test
    void acceptsANamedSeatThatIsEmpty() {
        verify(Agenda.of(pinnedAtNine("xix"))
                        .place("a", MONDAY_9, MONDAY_10, "xix")
                        .seat("chair", null))
                .hasNoImpact();
    }
}
