package org.agendum.rules;

import static org.agendum.fixture.BlockTimes.MONDAY_FIRST;
import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.RoomBuilder.room;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.junit.jupiter.api.Test;

class RoomCostTest extends PlacedBreachTest {
    RoomCostTest() {
        super(new RoomCost());
    }

    private static ProblemBuilder talks() {
        return problem()
                .slot(MONDAY_9, MONDAY_10)
                .track("java")
                .with(room("x").name("Room X"), room("y"))
                .with(session("a").title("Talk A").track("java"), session("b"));
    }

    @Override
    Agenda breach() {
        return Agenda.of(talks().cost("a", null, null, "x", 7))
                .place("a", MONDAY_9, MONDAY_10, "x")
                .place("b", MONDAY_9, MONDAY_10, "x");
    }

    @Override
    long cost() {
        return 7;
    }

    @Override
    Breach justification() {
        return new Breach(List.of("a"), List.of(), List.of("x"), "Talk A in Room X costs 7.");
    }

    @Test
    void acceptsOtherRoomsAndNone() {
        var problem = talks().cost("a", null, null, "x", 7);
        verify(Agenda.of(problem).place("a", MONDAY_9, MONDAY_10, "y")).hasNoImpact();
        verify(Agenda.of(problem).place("a", MONDAY_9, MONDAY_10, null)).hasNoImpact();
    }

    @Test
    void addsUpTheCostsOfASessionAndOfItsTrack() {
        verify(Agenda.of(talks().cost("a", null, null, "x", 7).cost(null, "java", null, "x", 2))
                        .place("a", MONDAY_9, MONDAY_10, "x")
                        .place("b", MONDAY_9, MONDAY_10, "x"))
                .penalizesBy(9);
    }

    @Test
    void leavesSlotsToTheOtherRule() {
        verify(Agenda.of(talks().cost("a", null, "slot-0", "x", 7)).place("a", MONDAY_9, MONDAY_10, "x"))
                .hasNoImpact();
    }

    @Test
    void leavesBlocksToTheOtherRules() {
        verify(Agenda.of(talks().blocks(MONDAY_FIRST)
                                .blockTimeCost("a", "mon-1", "x", 7)
                                .blockCost("java", null, "x", 7))
                        .place("a", MONDAY_9, MONDAY_10, "x"))
                .hasNoImpact();
    }
}
