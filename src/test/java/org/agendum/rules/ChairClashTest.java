package org.agendum.rules;

import static org.agendum.fixture.BlockTimes.MONDAY_FIRST;
import static org.agendum.fixture.BlockTimes.MONDAY_SECOND;
import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_12;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.MONDAY_9_30;
import static org.agendum.fixture.PersonBuilder.person;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.RoomBuilder.room;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.junit.jupiter.api.Test;

class ChairClashTest extends PlacedBreachTest {
    ChairClashTest() {
        super(new ChairClash());
    }

    private static ProblemBuilder talks() {
        return problem()
                .blocks(MONDAY_FIRST, MONDAY_SECOND)
                .with(person("jane").name("Jane Doe"), person("remi").name("Rémi Roe"))
                .chairedTrack("java", "remi", "jane")
                .chairedTrack("cloud", "jane", "remi")
                .chairedTrack("trade")
                .with(room("x").name("Room X"), room("y").name("Room Y"), room("z"))
                .with(
                        session("a").track("java"),
                        session("b").track("cloud"),
                        session("c").track("cloud"))
                .with(session("t").track("trade"), session("none"));
    }

    /** They do not overlap, but their blocks are at one time. */
    @Override
    Agenda breach() {
        return Agenda.of(talks()).place("b", MONDAY_10, MONDAY_11, "y").place("a", MONDAY_9, MONDAY_10, "x");
    }

    @Override
    long cost() {
        return 1;
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("a", "b"),
                List.of("jane", "remi"),
                List.of("x", "y"),
                "Tracks 'java' in Room X and 'cloud' in Room Y, both at Monday 1, are chaired by Jane Doe and Rémi Roe.");
    }

    @Test
    void acceptsBlocksThatFollowOnOneAnother() {
        verify(Agenda.of(talks()).place("a", MONDAY_10, MONDAY_11, "x").place("b", MONDAY_11, MONDAY_12, "y"))
                .hasNoImpact();
    }

    @Test
    void acceptsTracksThatHaveOtherChairsOrNone() {
        var problem = problem()
                .blocks(MONDAY_FIRST)
                .with(person("jane"), person("remi"))
                .chairedTrack("java", "jane")
                .chairedTrack("cloud", "remi")
                .track("trade")
                .with(room("x"), room("y"), room("z"))
                .with(
                        session("a").track("java"),
                        session("b").track("cloud"),
                        session("t").track("trade"));
        verify(Agenda.of(problem)
                        .place("a", MONDAY_9, MONDAY_10, "x")
                        .place("b", MONDAY_9, MONDAY_10, "y")
                        .place("t", MONDAY_9, MONDAY_10, "z"))
                .hasNoImpact();
    }

    @Test
    void acceptsTwoBlocksOfOneTrack() {
        verify(Agenda.of(talks()).place("b", MONDAY_9, MONDAY_10, "x").place("c", MONDAY_9, MONDAY_10, "y"))
                .hasNoImpact();
    }

    @Test
    void acceptsSessionsThatAreInNoBlock() {
        verify(Agenda.of(talks()).place("a", MONDAY_10, MONDAY_12, "x").place("b", MONDAY_10, MONDAY_11, "y"))
                .hasNoImpact();
        verify(Agenda.of(talks()).place("a", MONDAY_9, MONDAY_10, null).place("b", MONDAY_9, MONDAY_10, "y"))
                .hasNoImpact();
    }

    @Test
    void countsEachPairOfBlocksOnce() {
        verify(Agenda.of(talks())
                        .place("a", MONDAY_9, MONDAY_10, "x")
                        .place("b", MONDAY_9, MONDAY_9_30, "y")
                        .place("b", MONDAY_9_30, MONDAY_10, "y")
                        .place("c", MONDAY_9, MONDAY_10, "z"))
                .penalizesBy(2);
    }

    @Test
    void countsTwoTracksInOneRoomToo() {
        verify(Agenda.of(talks()).place("a", MONDAY_9, MONDAY_10, "x").place("b", MONDAY_10, MONDAY_11, "x"))
                .penalizesBy(1);
    }
}
