package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.TUESDAY_10;
import static org.agendum.fixture.Moments.TUESDAY_9;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.RoomBuilder.room;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.junit.jupiter.api.Test;

class TrackRoomChangeTest extends PlacedBreachTest {
    TrackRoomChangeTest() {
        super(new TrackRoomChange());
    }

    @Override
    Agenda breach() {
        return inBreach();
    }

    @Override
    long cost() {
        return 1;
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("a", "b"), List.of(), List.of("x", "y"), "Track 'java' is in 2 rooms: Room X and Room Y.");
    }

    private static ProblemBuilder talks() {
        return problem()
                .track("java")
                .with(room("x").name("Room X"), room("y").name("Room Y"), room("z"))
                .with(
                        session("a").track("java"),
                        session("b").track("java"),
                        session("c").track("java"))
                .with(session("d"));
    }

    private static Agenda inBreach() {
        return Agenda.of(talks())
                .place("a", MONDAY_9, MONDAY_10, "y")
                .place("b", MONDAY_10, MONDAY_11, "x")
                .place("d", MONDAY_10, MONDAY_11, "z");
    }

    @Test
    void acceptsOneRoom() {
        verify(Agenda.of(talks()).place("a", MONDAY_9, MONDAY_10, "x").place("b", TUESDAY_9, TUESDAY_10, "x"))
                .hasNoImpact();
    }

    @Test
    void acceptsSessionsThatNeedNoRoom() {
        verify(Agenda.of(talks()).place("a", MONDAY_9, MONDAY_10, "x").place("b", TUESDAY_9, TUESDAY_10, null))
                .hasNoImpact();
    }

    @Test
    void countsEachFurtherRoomOnce() {
        verify(inBreach().place("c", TUESDAY_9, TUESDAY_10, "z")).penalizesBy(2);
        verify(inBreach().place("c", TUESDAY_9, TUESDAY_10, "x")).penalizesBy(1);
    }

    @Test
    void canCountTheMinutesOfThePairsOfADay() {
        verify("both-lengths", inBreach().place("c", TUESDAY_9, TUESDAY_10, "z"))
                .penalizesBy(60 + 60);
        verify("both-lengths", inBreach())
                .justifiesWithExactly(new Breach(
                        List.of("a", "b"),
                        List.of(),
                        List.of("y", "x"),
                        "a (Room Y) and b (Room X), both of track 'java', are in different rooms on 2017-06-19."));
        verify(
                        "both-lengths",
                        Agenda.of(talks()).place("a", MONDAY_9, MONDAY_10, "x").place("b", MONDAY_10, MONDAY_11, "x"))
                .hasNoImpact();
    }
}
