package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.TUESDAY_11;
import static org.agendum.fixture.Moments.TUESDAY_9;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.RoomBuilder.room;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.junit.jupiter.api.Test;

class PopularSmallRoomTest extends PlacedBreachTest {
    PopularSmallRoomTest() {
        super(new PopularSmallRoom());
    }

    @Override
    Agenda breach() {
        return Agenda.of(talks())
                .place("few", MONDAY_9, MONDAY_10, "hall")
                .place("many", TUESDAY_9, TUESDAY_11, "closet");
    }

    @Override
    long cost() {
        return 180;
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("many", "few"),
                List.of(),
                List.of("closet", "hall"),
                "many, with 90 people, is in closet with 10 seats, and few, with 20, in hall with 100.");
    }

    private static ProblemBuilder talks() {
        return problem()
                .with(
                        room("hall").seats(100),
                        room("closet").seats(10),
                        room("garden"),
                        room("twin").seats(10))
                .with(
                        session("few").expected(20),
                        session("many").expected(90),
                        session("equal").expected(90))
                .with(session("unknown"));
    }

    @Test
    void acceptsTheLargerRoomForMorePeople() {
        verify(Agenda.of(talks())
                        .place("few", MONDAY_9, MONDAY_10, "closet")
                        .place("many", MONDAY_9, MONDAY_10, "hall"))
                .hasNoImpact();
    }

    @Test
    void acceptsRoomsOrAttendanceOfOneSize() {
        verify(Agenda.of(talks())
                        .place("few", MONDAY_9, MONDAY_10, "twin")
                        .place("many", MONDAY_9, MONDAY_10, "closet"))
                .hasNoImpact();
        verify(Agenda.of(talks())
                        .place("equal", MONDAY_9, MONDAY_10, "hall")
                        .place("many", MONDAY_9, MONDAY_10, "closet"))
                .hasNoImpact();
    }

    @Test
    void ignoresWhatIsUnknown() {
        verify(Agenda.of(talks())
                        .place("unknown", MONDAY_9, MONDAY_10, "hall")
                        .place("many", MONDAY_9, MONDAY_10, "closet"))
                .hasNoImpact();
        verify(Agenda.of(talks())
                        .place("few", MONDAY_9, MONDAY_10, "hall")
                        .place("many", MONDAY_9, MONDAY_10, "garden"))
                .hasNoImpact();
        verify(Agenda.of(talks()).place("few", MONDAY_9, MONDAY_10, "hall").place("many", MONDAY_9, MONDAY_10, null))
                .hasNoImpact();
    }
}
