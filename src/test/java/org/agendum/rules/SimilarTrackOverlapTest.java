package org.agendum.rules;

import static org.agendum.fixture.BlockTimes.MONDAY_FIRST;
import static org.agendum.fixture.BlockTimes.MONDAY_SECOND;
import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_12;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.MONDAY_9_30;
import static org.agendum.fixture.Moments.minutes;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.RoomBuilder.room;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import java.util.Map;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.junit.jupiter.api.Test;

class SimilarTrackOverlapTest extends OverlapBreachTest {
    SimilarTrackOverlapTest() {
        super(new SimilarTrackOverlap());
    }

    @Override
    ProblemBuilder talks() {
        return problem()
                .track("borders", Map.of("transit", 3))
                .track("transit")
                .track("trade")
                .with(session("a").title("Talk A").track("borders"))
                .with(session("b").title("Talk B").track("transit"));
    }

    @Override
    long cost() {
        return 3 * minutes(MONDAY_9_30, MONDAY_10);
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("a", "b"),
                List.of(),
                List.of(),
                "Talk A and Talk B, of the similar tracks 'borders' and 'transit', overlap, 2017-06-19 09:30 to 10:00.");
    }

    @Test
    void countsWhicheverTrackSaysThatItIsSimilar() {
        verify(overlapping(problem()
                        .track("borders")
                        .track("transit", Map.of("borders", 2))
                        .with(session("a").track("borders"), session("b").track("transit"))))
                .penalizesBy(2 * minutes(MONDAY_9_30, MONDAY_10));
    }

    @Test
    void countsTheLargerWeightWhenBothTracksSayIt() {
        verify(overlapping(problem()
                        .track("borders", Map.of("transit", 2))
                        .track("transit", Map.of("borders", 5))
                        .with(session("a").track("borders"), session("b").track("transit"))))
                .penalizesBy(5 * minutes(MONDAY_9_30, MONDAY_10));
    }

    @Test
    void acceptsOtherTracksTheSameAndNone() {
        verify(overlapping(tracks().with(
                                session("a").track("borders"), session("b").track("trade"))))
                .hasNoImpact();
        verify(overlapping(tracks().with(
                                session("a").track("borders"), session("b").track("borders"))))
                .hasNoImpact();
        verify(overlapping(tracks().with(session("a").track("borders"), session("b"))))
                .hasNoImpact();
    }

    @Test
    void acceptsASessionThatIsOfBothTracks() {
        verify(overlapping(tracks().with(session("a").track("borders").furtherTracks("transit"), session("b"))))
                .hasNoImpact();
    }

    @Test
    void looksAtWhenTheSessionsAre() {
        verify(Agenda.of(talks()).place("b", MONDAY_9, MONDAY_10, null).place("a", MONDAY_10, MONDAY_11, null))
                .hasNoImpact();
    }

    private static ProblemBuilder tracks() {
        return problem().track("borders", Map.of("transit", 3)).track("transit").track("trade");
    }

    private ProblemBuilder inBlocks() {
        return talks().blocks(MONDAY_FIRST, MONDAY_SECOND)
                .with(room("x").name("Room X"), room("y").name("Room Y"), room("z"))
                .with(session("c").track("transit"), session("d").track("trade"));
    }

    @Test
    void canCountThePairsOfBlocksAtOneTime() {
        var blocks = Agenda.of(inBlocks())
                .place("b", MONDAY_10, MONDAY_11, "y")
                .place("a", MONDAY_9, MONDAY_10, "x")
                .place("d", MONDAY_9, MONDAY_10, "z");
        verify("blocks", blocks).penalizesBy(3);
        verify("blocks", blocks.pinned()).penalizesBy(3);
        verify("blocks", blocks)
                .justifiesWithExactly(new Breach(
                        List.of("a", "b"),
                        List.of(),
                        List.of("x", "y"),
                        "The similar tracks 'borders' in Room X and 'transit' in Room Y are both at Monday 1."));
        verify("blocks", blocks.place("c", MONDAY_9, MONDAY_10, "z")).penalizesBy(6);
    }

    @Test
    void canCountNoBlocksThatFollowOnOneAnother() {
        verify(
                        "blocks",
                        Agenda.of(inBlocks())
                                .place("a", MONDAY_10, MONDAY_11, "x")
                                .place("b", MONDAY_11, MONDAY_12, "y"))
                .hasNoImpact();
    }

    @Test
    void canCountNoSessionsThatAreInNoBlock() {
        verify(
                        "blocks",
                        Agenda.of(inBlocks())
                                .place("a", MONDAY_10, MONDAY_12, "x")
                                .place("b", MONDAY_10, MONDAY_11, "y")
                                .place("a", MONDAY_10, MONDAY_11, null))
                .hasNoImpact();
    }
}
