package org.agendum.rules;

import static org.agendum.fixture.BlockTimes.MONDAY_FIRST;
import static org.agendum.fixture.BlockTimes.MONDAY_SECOND;
import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_12;
import static org.agendum.fixture.Moments.MONDAY_13;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.MONDAY_9_30;
import static org.agendum.fixture.Moments.TUESDAY_10;
import static org.agendum.fixture.Moments.TUESDAY_9;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.RoomBuilder.room;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.junit.jupiter.api.Test;

class TrackOrderTest extends PlacedBreachTest {
    TrackOrderTest() {
        super(new TrackOrder());
    }

    private static ProblemBuilder talks() {
        return problem()
                .track("java")
                .track("cloud")
                .with(room("x"), room("y"))
                .with(
                        session("a").title("Talk A").track("java").position(1),
                        session("b").title("Talk B").track("java").position(2))
                .with(session("any").track("java"), session("none"))
                .with(session("c").track("cloud").position(1).furtherTracks("java"));
    }

    private static ProblemBuilder talksInSlots() {
        return talks().slot(MONDAY_9, MONDAY_9_30).slot(MONDAY_9_30, MONDAY_10).slot(MONDAY_10, MONDAY_11);
    }

    private static ProblemBuilder talksInBlocks() {
        return talks().blocks(MONDAY_FIRST, MONDAY_SECOND);
    }

    private static Agenda sideBySide(ProblemBuilder problem, String first, String second) {
        return Agenda.of(problem).place(first, MONDAY_9, MONDAY_10, "x").place(second, MONDAY_9, MONDAY_10, "y");
    }

    /** The second talk comes first; the third one is at another place too, but may be. */
    @Override
    Agenda breach() {
        return Agenda.of(talks())
                .place("b", TUESDAY_9, TUESDAY_10, null)
                .place("a", MONDAY_9, MONDAY_10, null)
                .place("any", MONDAY_10, MONDAY_11, null);
    }

    @Override
    long cost() {
        return 1;
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("a", "any", "b"), List.of(), List.of(), "In track 'java', Talk B is number 3 instead of 2.");
    }

    @Test
    void acceptsTheOrderThatThePositionsSay() {
        verify(Agenda.of(talks())
                        .place("any", MONDAY_11, MONDAY_12, null)
                        .place("b", MONDAY_10, MONDAY_11, null)
                        .place("a", MONDAY_9, MONDAY_10, null))
                .hasNoImpact();
    }

    @Test
    void countsEachSessionAtAnotherPlace() {
        var swapped = Agenda.of(talks()).place("a", MONDAY_10, MONDAY_11, null).place("b", MONDAY_9, MONDAY_10, null);
        verify(swapped).penalizesBy(2);
        verify(swapped)
                .justifiesWithExactly(new Breach(
                        List.of("b", "a"),
                        List.of(),
                        List.of(),
                        "In track 'java', Talk B is number 1 instead of 2 and Talk A is number 2 instead of 1."));
    }

    @Test
    void countsAmongTheSessionsOnTheAgenda() {
        verify(Agenda.of(talks()).place("b", MONDAY_9, MONDAY_10, null)).penalizesBy(1);
        verify(Agenda.of(talks()).place("any", MONDAY_9, MONDAY_10, null).place("b", MONDAY_10, MONDAY_11, null))
                .hasNoImpact();
    }

    @Test
    void leavesOutOtherTracksAndFurtherOnes() {
        verify(Agenda.of(talks())
                        .place("none", MONDAY_9, MONDAY_10, null)
                        .place("c", MONDAY_9, MONDAY_10, null)
                        .place("a", MONDAY_10, MONDAY_11, null)
                        .place("b", MONDAY_11, MONDAY_12, null))
                .hasNoImpact();
    }

    @Test
    void countsAtOneTimeInTheOrderOfTheRooms() {
        verify(sideBySide(talks(), "a", "b")).hasNoImpact();
        verify(sideBySide(talks(), "b", "a")).penalizesBy(2);
    }

    /** The room comes before the time, as for a reader who goes from block to block. */
    @Test
    void countsABlockTimeFromRoomToRoom() {
        verify(Agenda.of(talksInBlocks()).place("a", MONDAY_10, MONDAY_11, "x").place("b", MONDAY_9, MONDAY_10, "y"))
                .hasNoImpact();
        verify(Agenda.of(talksInBlocks()).place("a", MONDAY_10, MONDAY_11, "y").place("b", MONDAY_9, MONDAY_10, "x"))
                .penalizesBy(2);
        verify(Agenda.of(talks()).place("a", MONDAY_10, MONDAY_11, "x").place("b", MONDAY_9, MONDAY_10, "y"))
                .penalizesBy(2);
    }

    @Test
    void countsFromOneBlockTimeToTheNextThatTouchesIt() {
        verify(Agenda.of(talksInBlocks()).place("a", MONDAY_10, MONDAY_11, "y").place("b", MONDAY_11, MONDAY_12, "x"))
                .hasNoImpact();
        verify(Agenda.of(talksInBlocks()).place("a", MONDAY_12, MONDAY_13, "y").place("b", MONDAY_10, MONDAY_11, "x"))
                .penalizesBy(2);
    }

    @Test
    void countsABlockWhenItStarts() {
        verify(Agenda.of(talksInBlocks()).place("a", MONDAY_12, MONDAY_13, "x").place("b", MONDAY_10, MONDAY_12, "y"))
                .penalizesBy(2);
    }

    @Test
    void countsTheListedSlotsThatTwoSessionsShare() {
        var together = sideBySide(talksInSlots(), "a", "b");
        verify(together).penalizesBy(2);
        verify(together)
                .justifiesWithExactly(new Breach(
                        List.of("a", "b"),
                        List.of(),
                        List.of(),
                        "In track 'java', its sessions are in order, and 2 slots are shared."));
    }

    @Test
    void countsASharedSlotAndTheSessionsAtAnotherPlace() {
        var swapped =
                Agenda.of(talksInSlots()).place("b", MONDAY_9, MONDAY_10, "x").place("a", MONDAY_9_30, MONDAY_11, "y");
        verify(swapped).penalizesBy(3);
        verify(swapped)
                .justifiesWithExactly(new Breach(
                        List.of("b", "a"),
                        List.of(),
                        List.of(),
                        "In track 'java', Talk B is number 1 instead of 2 and Talk A is number 2 instead of 1, and one"
                                + " slot is shared."));
    }

    @Test
    void acceptsSharedSlotsOfASessionWithoutPosition() {
        verify(sideBySide(talksInSlots(), "a", "any")).hasNoImpact();
    }

    @Test
    void acceptsSlotsThatSessionsShareInPart() {
        verify(Agenda.of(talksInSlots())
                        .place("a", MONDAY_9, MONDAY_9_30.plusMinutes(15), "x")
                        .place("b", MONDAY_9_30, MONDAY_10, "y"))
                .hasNoImpact();
    }
}
