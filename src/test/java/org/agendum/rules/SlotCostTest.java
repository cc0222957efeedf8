package org.agendum.rules;

import static org.agendum.fixture.BlockTimes.MONDAY_FIRST;
import static org.agendum.fixture.BlockTimes.MONDAY_SECOND;
import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_12;
import static org.agendum.fixture.Moments.MONDAY_8;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.MONDAY_9_30;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.RoomBuilder.room;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.agendum.problem.Cost;
import org.junit.jupiter.api.Test;

class SlotCostTest extends PlacedBreachTest {
    SlotCostTest() {
        super(new SlotCost());
    }

    private static ProblemBuilder talks() {
        return problem()
                .slot(MONDAY_9, MONDAY_10)
                .slot(MONDAY_10, MONDAY_11)
                .track("java")
                .with(room("x"), room("y"))
                .with(session("a").title("Talk A").track("java"), session("b"));
    }

    @Override
    Agenda breach() {
        return Agenda.of(talks().cost("a", null, "slot-0", null, 7))
                .place("a", MONDAY_9, MONDAY_10, "x")
                .place("b", MONDAY_9, MONDAY_10, "y");
    }

    @Override
    long cost() {
        return 7;
    }

    @Override
    Breach justification() {
        return new Breach(List.of("a"), List.of(), List.of(), "Talk A at 2017-06-19 09:00 to 10:00 costs 7.");
    }

    @Test
    void acceptsOtherSlots() {
        verify(Agenda.of(talks().cost("a", null, "slot-0", null, 7)).place("a", MONDAY_10, MONDAY_11, "x"))
                .hasNoImpact();
    }

    @Test
    void countsSlotsThatASessionCoversOnly() {
        var problem = talks().cost("a", null, "slot-0", null, 7);
        verify(Agenda.of(problem).place("a", MONDAY_8, MONDAY_11, "x")).penalizesBy(7);
        verify(Agenda.of(problem).place("a", MONDAY_9_30, MONDAY_11, "x")).hasNoImpact();
        verify(Agenda.of(problem).place("a", MONDAY_8, MONDAY_9_30, "x")).hasNoImpact();
    }

    @Test
    void countsEachSessionOfATrack() {
        verify(Agenda.of(talks().with(session("c").track("java")).cost(null, "java", "slot-0", null, 7))
                        .place("a", MONDAY_9, MONDAY_10, "x")
                        .place("b", MONDAY_9, MONDAY_10, "x")
                        .place("c", MONDAY_9, MONDAY_10, "y"))
                .penalizesBy(14);
    }

    @Test
    void countsASlotAndARoomTogether() {
        var problem = talks().cost("a", null, "slot-0", "x", 7);
        var both = Agenda.of(problem).place("a", MONDAY_9, MONDAY_10, "x");
        verify(both).penalizesBy(7);
        verify(both)
                .justifiesWithExactly(new Breach(
                        List.of("a"), List.of(), List.of("x"), "Talk A at 2017-06-19 09:00 to 10:00 in x costs 7."));
        verify(Agenda.of(problem).place("a", MONDAY_9, MONDAY_10, "y")).hasNoImpact();
        verify(Agenda.of(problem).place("a", MONDAY_10, MONDAY_11, "x")).hasNoImpact();
    }

    @Test
    void countsASessionWithATrackOnlyIfItIsOfTheTrack() {
        verify(Agenda.of(talks().cost("b", "java", "slot-0", null, 7)).place("b", MONDAY_9, MONDAY_10, "x"))
                .hasNoImpact();
    }

    @Test
    void leavesRoomsToTheOtherRule() {
        verify(Agenda.of(talks().cost("a", null, null, "x", 7)).place("a", MONDAY_9, MONDAY_10, "x"))
                .hasNoImpact();
    }

    private static ProblemBuilder talksInBlocks() {
        return talks().blocks(MONDAY_FIRST, MONDAY_SECOND);
    }

    @Test
    void countsEachSessionAtABlockTime() {
        var problem = talksInBlocks()
                .with(session("c").track("java"))
                .cost(new Cost(null, "java", null, null, 7L, "mon-1", null));
        verify(Agenda.of(problem)
                        .place("a", MONDAY_9, MONDAY_10, "x")
                        .place("b", MONDAY_9, MONDAY_10, "x")
                        .place("c", MONDAY_9_30, MONDAY_11, "y"))
                .penalizesBy(14);
    }

    @Test
    void namesTheBlockTime() {
        verify(Agenda.of(talksInBlocks().blockTimeCost("a", "mon-1", null, 7)).place("a", MONDAY_9, MONDAY_10, "x"))
                .justifiesWithExactly(new Breach(List.of("a"), List.of(), List.of(), "Talk A at Monday 1 costs 7."));
    }

    @Test
    void acceptsTheBlockTimeThatOnlyTouches() {
        var problem = talksInBlocks().blockTimeCost("a", "mon-1", null, 7);
        verify(Agenda.of(problem).place("a", MONDAY_11, MONDAY_12, "x")).hasNoImpact();
        verify(Agenda.of(problem).place("a", MONDAY_8, MONDAY_9, "x")).hasNoImpact();
    }

    @Test
    void acceptsSessionsThatAreOnlyInPartAtABlockTime() {
        var problem = talksInBlocks().blockTimeCost("a", "mon-1", null, 7);
        verify(Agenda.of(problem).place("a", MONDAY_10, MONDAY_12, "x")).hasNoImpact();
        verify(Agenda.of(problem).place("a", MONDAY_8, MONDAY_10, "x")).hasNoImpact();
    }

    @Test
    void countsABlockTimeAndARoomTogether() {
        var problem = talksInBlocks().blockTimeCost("a", "mon-1", "x", 7);
        var both = Agenda.of(problem).place("a", MONDAY_9, MONDAY_10, "x");
        verify(both).penalizesBy(7);
        verify(both)
                .justifiesWithExactly(
                        new Breach(List.of("a"), List.of(), List.of("x"), "Talk A at Monday 1 in x costs 7."));
        verify(Agenda.of(problem).place("a", MONDAY_9, MONDAY_10, "y")).hasNoImpact();
        verify(Agenda.of(problem).place("a", MONDAY_11, MONDAY_12, "x")).hasNoImpact();
    }

    @Test
    void leavesCostsPerBlockToTheOtherRule() {
        verify(Agenda.of(talksInBlocks().blockCost("java", "mon-1", null, 7)).place("a", MONDAY_9, MONDAY_10, "x"))
                .hasNoImpact();
    }
}
