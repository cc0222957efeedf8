package org.agendum.rules;

import static org.agendum.fixture.BlockTimes.MONDAY_FIRST;
import static org.agendum.fixture.BlockTimes.MONDAY_SECOND;
import static org.agendum.fixture.BlockTimes.MONDAY_THIRD;
import static org.agendum.fixture.BlockTimes.TUESDAY_FIRST;
import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_12;
import static org.agendum.fixture.Moments.MONDAY_13;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.TUESDAY_10;
import static org.agendum.fixture.Moments.TUESDAY_9;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.RoomBuilder.room;
import static org.agendum.fixture.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.agendum.solver.Scoring;
import org.junit.jupiter.api.Test;

class TrackSplitTest extends PlacedBreachTest {
    TrackSplitTest() {
        super(new TrackSplit());
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
                List.of("a", "b"),
                List.of(),
                List.of(),
                "Track 'java' breaks off between Talk A and Talk B, 2017-06-19 10:00 to 11:00, while other sessions run.");
    }

    private static ProblemBuilder talks() {
        return problem()
                .track("java")
                .with(
                        session("a").title("Talk A").track("java"),
                        session("b").title("Talk B").track("java"))
                .with(
                        session("c").track("java"),
                        session("other"),
                        session("lunch").plenary());
    }

    private static Agenda inBreach() {
        return Agenda.of(talks())
                .place("a", MONDAY_9, MONDAY_10, null)
                .place("other", MONDAY_10, MONDAY_11, null)
                .place("b", MONDAY_11, MONDAY_12, null);
    }

    @Test
    void acceptsATrackWithoutGap() {
        verify(Agenda.of(talks())
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .place("other", MONDAY_9, MONDAY_11, null)
                        .place("b", MONDAY_10, MONDAY_11, null))
                .hasNoImpact();
    }

    @Test
    void acceptsAPlenaryOrNothingInBetween() {
        verify(Agenda.of(talks())
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .place("lunch", MONDAY_10, MONDAY_11, null)
                        .place("b", MONDAY_12, MONDAY_13, null))
                .hasNoImpact();
    }

    @Test
    void acceptsOtherSessionsThatOnlyTouchTheGap() {
        verify(Agenda.of(talks())
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .place("other", MONDAY_9, MONDAY_10, null)
                        .place("b", MONDAY_11, MONDAY_12, null))
                .hasNoImpact();
    }

    @Test
    void acceptsATrackOnTwoDays() {
        verify(Agenda.of(talks())
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .place("other", MONDAY_10, MONDAY_11, null)
                        .place("b", TUESDAY_9, TUESDAY_10, null))
                .hasNoImpact();
    }

    @Test
    void countsEachGapOnceHoweverManySessionsRun() {
        verify(Agenda.of(talks().with(session("further")))
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .place("other", MONDAY_9, MONDAY_13, null)
                        .place("further", MONDAY_10, MONDAY_11, null)
                        .place("b", MONDAY_11, MONDAY_12, null)
                        .place("c", MONDAY_13, MONDAY_13.plusMinutes(60), null))
                .penalizesBy(2);
    }

    @Test
    void leavesOutSessionsOnNoDayOfTheEvent() {
        verify(Agenda.of(talks())
                        .place("a", MONDAY_9.minusDays(7), MONDAY_10.minusDays(7), null)
                        .place("other", MONDAY_10.minusDays(7), MONDAY_11.minusDays(7), null)
                        .place("b", MONDAY_11.minusDays(7), MONDAY_12.minusDays(7), null))
                .hasNoImpact();
    }

    @Test
    void namesTheSameSessionsInEveryRun() {
        for (int run = 0; run < 20; run++) {
            var agenda = Agenda.of(talks().with(
                                    session("a2").track("java"), session("b2").track("java")))
                    .place("a2", MONDAY_9, MONDAY_10, null)
                    .place("a", MONDAY_9, MONDAY_10, null)
                    .place("other", MONDAY_10, MONDAY_11, null)
                    .place("b2", MONDAY_11, MONDAY_12, null)
                    .place("b", MONDAY_11, MONDAY_12, null);
            assertThat(new Scoring().score(agenda.plan()).violations())
                    .filteredOn(violation -> violation.rule().equals("track-split"))
                    .singleElement()
                    .satisfies(violation -> assertThat(violation.sessions()).containsExactly("a2", "b2"));
        }
    }

    private static ProblemBuilder talksInBlocks() {
        return talks().blocks(MONDAY_FIRST, MONDAY_SECOND, MONDAY_THIRD, TUESDAY_FIRST)
                .with(room("x"), room("y"));
    }

    @Test
    void canCountATrackThatLeavesOutABlockTime() {
        var split = Agenda.of(talksInBlocks())
                .place("b", TUESDAY_9, TUESDAY_10, "x")
                .place("a", MONDAY_9, MONDAY_10, "x")
                .place("other", MONDAY_11, MONDAY_12, "x");
        verify("blocks", split).penalizesBy(1);
        verify("blocks", split.pinned()).penalizesBy(1);
        verify("blocks", split)
                .justifiesWithExactly(
                        new Breach(
                                List.of("a", "b"),
                                List.of(),
                                List.of(),
                                "The blocks of track 'java' do not follow on one another: they are at Monday 1 and Tuesday 1."));
        verify("blocks", split.place("c", MONDAY_11, MONDAY_12, "y")).penalizesBy(1);
    }

    @Test
    void canCountABlockTimeThatNobodyUses() {
        verify(
                        "blocks",
                        Agenda.of(talksInBlocks())
                                .place("a", MONDAY_9, MONDAY_10, "x")
                                .place("b", MONDAY_13, MONDAY_13.plusMinutes(60), "x"))
                .penalizesBy(1);
    }

    @Test
    void canCountNoBlocksThatFollowOnOneAnother() {
        verify(
                        "blocks",
                        Agenda.of(talksInBlocks())
                                .place("a", MONDAY_9, MONDAY_10, "x")
                                .place("b", MONDAY_9, MONDAY_10, "y")
                                .place("c", MONDAY_12, MONDAY_13, "x"))
                .hasNoImpact();
    }

    @Test
    void canCountNoNightInBetween() {
        verify(
                        "blocks",
                        Agenda.of(talksInBlocks())
                                .place("a", MONDAY_13, MONDAY_13.plusMinutes(60), "x")
                                .place("b", TUESDAY_9, TUESDAY_10, "x"))
                .hasNoImpact();
    }

    @Test
    void canCountNoSessionsThatAreInNoBlock() {
        verify(
                        "blocks",
                        Agenda.of(talksInBlocks())
                                .place("a", MONDAY_9, MONDAY_10, "x")
                                .place("b", MONDAY_13, MONDAY_13.plusMinutes(60), null)
                                .place("c", MONDAY_13.plusMinutes(60), MONDAY_13.plusMinutes(180), "x"))
                .hasNoImpact();
    }
}
