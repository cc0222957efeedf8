package org.agendum.rules;

import static org.agendum.fixture.BlockTimes.MONDAY_FIRST;
import static org.agendum.fixture.BlockTimes.MONDAY_SECOND;
import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_12;
import static org.agendum.fixture.Moments.MONDAY_13;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.RoomBuilder.room;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.junit.jupiter.api.Test;

class BlockCostTest extends PlacedBreachTest {
    BlockCostTest() {
        super(new BlockCost());
    }

    private static ProblemBuilder talks() {
        return problem()
                .blocks(MONDAY_FIRST, MONDAY_SECOND)
                .track("java")
                .track("cloud")
                .with(room("x").name("Room X"), room("y"))
                .with(
                        session("a").track("java"),
                        session("b").track("java"),
                        session("c").track("cloud"))
                .with(session("none"), session("further").track("cloud").furtherTracks("java"));
    }

    private static Agenda inTheFirstBlock(ProblemBuilder problem) {
        return Agenda.of(problem).place("b", MONDAY_10, MONDAY_11, "x").place("a", MONDAY_9, MONDAY_10, "x");
    }

    /** Both sessions together are one block. */
    @Override
    Agenda breach() {
        return inTheFirstBlock(talks().blockCost("java", "mon-1", null, 7));
    }

    @Override
    long cost() {
        return 7;
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("b", "a"), List.of(), List.of("x"), "The block of track 'java' at Monday 1 in Room X costs 7.");
    }

    @Test
    void acceptsTheBlockTimeThatOnlyTouches() {
        verify(Agenda.of(talks().blockCost("java", "mon-1", null, 7)).place("a", MONDAY_11, MONDAY_12, "x"))
                .hasNoImpact();
        verify(Agenda.of(talks().blockCost("java", "mon-2", null, 7)).place("a", MONDAY_10, MONDAY_11, "x"))
                .hasNoImpact();
    }

    @Test
    void acceptsOtherTracksAndRooms() {
        verify(Agenda.of(talks().blockCost("java", "mon-1", "y", 7))
                        .place("a", MONDAY_9, MONDAY_10, "x")
                        .place("c", MONDAY_9, MONDAY_10, "y"))
                .hasNoImpact();
    }

    @Test
    void acceptsSessionsThatAreInNoBlock() {
        verify(Agenda.of(talks().blockCost("java", null, "x", 7))
                        .place("a", MONDAY_10, MONDAY_12, "x")
                        .place("b", MONDAY_13, MONDAY_13.plusMinutes(60), "x")
                        .place("none", MONDAY_9, MONDAY_10, "x")
                        .place("further", MONDAY_9, MONDAY_10, "x"))
                .hasNoImpact();
        verify(Agenda.of(talks().blockCost("java", "mon-1", null, 7)).place("a", MONDAY_9, MONDAY_10, null))
                .hasNoImpact();
    }

    @Test
    void countsEachBlockInARoomThatCosts() {
        verify(Agenda.of(talks().blockCost("java", null, "x", 7))
                        .place("a", MONDAY_9, MONDAY_10, "x")
                        .place("b", MONDAY_12, MONDAY_13, "x"))
                .penalizesBy(14);
    }

    @Test
    void countsABlockTimeAndARoomOnlyTogether() {
        var problem = talks().blockCost("java", "mon-1", "x", 7);
        verify(Agenda.of(problem).place("a", MONDAY_9, MONDAY_10, "x")).penalizesBy(7);
        verify(Agenda.of(problem).place("a", MONDAY_9, MONDAY_10, "y")).hasNoImpact();
        verify(Agenda.of(problem).place("a", MONDAY_11, MONDAY_12, "x")).hasNoImpact();
    }

    @Test
    void countsWhatIsOfNoTrackForTheBlocksOfEach() {
        verify(inTheFirstBlock(talks().blockCost(null, "mon-1", null, 7)).place("c", MONDAY_9, MONDAY_10, "x"))
                .penalizesBy(14);
    }

    @Test
    void addsUpAllCostsOfABlock() {
        verify(inTheFirstBlock(talks().blockCost("java", "mon-1", "x", 1)
                        .blockCost("java", "mon-1", "x", 2)
                        .blockCost("java", "mon-1", null, 4)
                        .blockCost("java", null, "x", 8)
                        .blockCost(null, "mon-1", "x", 16)
                        .blockCost(null, "mon-1", null, 32)
                        .blockCost(null, null, "x", 64)))
                .penalizesBy(127);
    }

    @Test
    void leavesCostsOfSessionsToTheOtherRules() {
        verify(inTheFirstBlock(talks().blockTimeCost("a", "mon-1", null, 7).roomCost("a", "x", 7)))
                .hasNoImpact();
    }
}
