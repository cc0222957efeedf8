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
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.junit.jupiter.api.Test;

class TrackOverlapTest extends OverlapBreachTest {
    TrackOverlapTest() {
        super(new TrackOverlap());
    }

    @Override
    ProblemBuilder talks() {
        return problem()
                .with(
                        session("a").title("Talk A").track("java"),
                        session("b").title("Talk B").track("java"));
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
                List.of(),
                "Talk A and Talk B, both of track 'java', overlap, 2017-06-19 09:30 to 10:00.");
    }

    @Test
    void acceptsOtherTracksAndNone() {
        verify(Agenda.of(problem()
                                .with(session("a").track("java"), session("b").track("kotlin"))
                                .with(session("c"), session("d")))
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .place("b", MONDAY_9, MONDAY_10, null)
                        .place("c", MONDAY_9, MONDAY_10, null)
                        .place("d", MONDAY_9, MONDAY_10, null))
                .hasNoImpact();
    }

    private static ProblemBuilder talksInBlocks() {
        return problem()
                .blocks(MONDAY_FIRST, MONDAY_SECOND)
                .with(room("x").name("Room X"), room("y").name("Room Y"), room("z"))
                .with(
                        session("a").track("java"),
                        session("b").track("java"),
                        session("c").track("java"))
                .with(
                        session("other").track("cloud"),
                        session("further").track("cloud").furtherTracks("java"));
    }

    @Test
    void canCountTheBlocksAtOneTime() {
        var blocks =
                Agenda.of(talksInBlocks()).place("a", MONDAY_9, MONDAY_10, "y").place("b", MONDAY_10, MONDAY_11, "x");
        verify("blocks", blocks).penalizesBy(1);
        verify("blocks", blocks.pinned()).penalizesBy(1);
        verify("blocks", blocks)
                .justifiesWithExactly(new Breach(
                        List.of("b", "a"),
                        List.of(),
                        List.of("x", "y"),
                        "Track 'java' has 2 blocks at Monday 1: in Room X and Room Y."));
        verify("blocks", blocks.place("c", MONDAY_9, MONDAY_10, "z")).penalizesBy(2);
    }

    @Test
    void canCountNoBlocksThatFollowOnOneAnother() {
        verify(
                        "blocks",
                        Agenda.of(talksInBlocks())
                                .place("a", MONDAY_10, MONDAY_11, "x")
                                .place("b", MONDAY_11, MONDAY_12, "y"))
                .hasNoImpact();
    }

    @Test
    void canCountNoSessionsOfOneBlockOrOfNone() {
        verify(
                        "blocks",
                        Agenda.of(talksInBlocks())
                                .place("a", MONDAY_9, MONDAY_10, "x")
                                .place("b", MONDAY_9, MONDAY_10, "x")
                                .place("c", MONDAY_9, MONDAY_10, null)
                                .place("c", MONDAY_10, MONDAY_12, "y")
                                .place("other", MONDAY_9, MONDAY_10, "y")
                                .place("further", MONDAY_9, MONDAY_10, "y"))
                .hasNoImpact();
    }
}
