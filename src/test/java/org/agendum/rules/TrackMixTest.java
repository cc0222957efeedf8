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

class TrackMixTest extends PlacedBreachTest {
    TrackMixTest() {
        super(new TrackMix());
    }

    @Override
    Agenda breach() {
        return Agenda.of(talks())
                .place("a", MONDAY_9, MONDAY_10, "x")
                .place("none", MONDAY_10, MONDAY_11, "x")
                .place("b", MONDAY_11, MONDAY_12, "x");
    }

    @Override
    long cost() {
        return 1;
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("a", "b"),
                List.of(),
                List.of("x"),
                "a and b make one block in Room X and are of 2 tracks, 'cloud' and 'java'; a block may" + " have 1.");
    }

    private static ProblemBuilder talks() {
        return problem()
                .tracksPerBlock(1)
                .track("java")
                .track("cloud")
                .with(room("x").name("Room X"), room("y"))
                .with(
                        session("a").track("java"),
                        session("b").track("cloud"),
                        session("c").track("java"))
                .with(session("none"));
    }

    @Test
    void acceptsAPauseBetweenTracks() {
        verify(Agenda.of(talks())
                        .place("a", MONDAY_9, MONDAY_10, "x")
                        .place("b", MONDAY_10.plusMinutes(5), MONDAY_11, "x"))
                .hasNoImpact();
    }

    @Test
    void acceptsOneTrackAndOtherRooms() {
        verify(Agenda.of(talks())
                        .place("a", MONDAY_9, MONDAY_10, "x")
                        .place("c", MONDAY_10, MONDAY_11, "x")
                        .place("b", MONDAY_10, MONDAY_11, "y"))
                .hasNoImpact();
        verify(Agenda.of(talks()).place("a", MONDAY_9, MONDAY_10, null).place("b", MONDAY_10, MONDAY_11, null))
                .hasNoImpact();
    }

    @Test
    void acceptsAsManyTracksAsABlockMayHave() {
        verify(Agenda.of(talks().tracksPerBlock(2))
                        .place("a", MONDAY_9, MONDAY_10, "x")
                        .place("b", MONDAY_10, MONDAY_11, "x"))
                .hasNoImpact();
    }

    private static ProblemBuilder talksInBlocks() {
        return talks().blocks(MONDAY_FIRST, MONDAY_SECOND);
    }

    @Test
    void findsABlockAtItsTimeInSpiteOfAPause() {
        var mixed = Agenda.of(talksInBlocks())
                .place("b", MONDAY_10.plusMinutes(30), MONDAY_11, "x")
                .place("a", MONDAY_9, MONDAY_10, "x")
                .place("none", MONDAY_10, MONDAY_10.plusMinutes(10), "x");
        verify(mixed).penalizesBy(1);
        verify(mixed)
                .justifiesWithExactly(
                        new Breach(
                                List.of("b", "a"),
                                List.of(),
                                List.of("x"),
                                "b and a make one block in Room X and are of 2 tracks, 'cloud' and 'java'; a block may have 1."));
        verify(mixed.pinned()).penalizesBy(1);
    }

    @Test
    void acceptsTracksAtBlockTimesThatTouch() {
        verify(Agenda.of(talksInBlocks()).place("a", MONDAY_10, MONDAY_11, "x").place("b", MONDAY_11, MONDAY_12, "x"))
                .hasNoImpact();
    }

    @Test
    void acceptsOtherRoomsAtABlockTime() {
        verify(Agenda.of(talksInBlocks())
                        .place("a", MONDAY_9, MONDAY_10, "x")
                        .place("b", MONDAY_9, MONDAY_10, "y")
                        .place("c", MONDAY_10, MONDAY_11, "x"))
                .hasNoImpact();
    }

    @Test
    void acceptsSessionsWithoutPauseThatAreAtNoBlockTime() {
        verify(Agenda.of(talksInBlocks())
                        .place("a", MONDAY_13, MONDAY_13.plusMinutes(60), "x")
                        .place("b", MONDAY_13.plusMinutes(60), MONDAY_13.plusMinutes(120), "x"))
                .hasNoImpact();
        verify(Agenda.of(talksInBlocks()).place("a", MONDAY_9, MONDAY_10, "x").place("b", MONDAY_10, MONDAY_12, "x"))
                .hasNoImpact();
    }

    @Test
    void acceptsAsManyTracksAsABlockTimeMayHave() {
        var two = talks().tracksPerBlock(2, MONDAY_FIRST).with(session("d").track("trade"));
        var agenda = Agenda.of(two).place("a", MONDAY_9, MONDAY_10, "x").place("b", MONDAY_10, MONDAY_11, "x");
        verify(agenda).hasNoImpact();
        verify(agenda.place("d", MONDAY_9, MONDAY_10, "x")).penalizesBy(1);
        verify(Agenda.of(talks().tracksPerBlock(null, MONDAY_FIRST))
                        .place("a", MONDAY_9, MONDAY_10, "x")
                        .place("b", MONDAY_10, MONDAY_11, "x"))
                .hasNoImpact();
    }
}
