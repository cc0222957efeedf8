package org.agendum.rules;

import static org.agendum.fixture.BlockTimes.MONDAY_FIRST;
import static org.agendum.fixture.BlockTimes.MONDAY_SECOND;
import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_12;
import static org.agendum.fixture.Moments.MONDAY_13;
import static org.agendum.fixture.Moments.MONDAY_18;
import static org.agendum.fixture.Moments.MONDAY_8;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.MONDAY_9_30;
import static org.agendum.fixture.Moments.TUESDAY;
import static org.agendum.fixture.Moments.WEDNESDAY;
import static org.agendum.fixture.Moments.minutes;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.SessionBuilder.session;

import java.time.ZonedDateTime;
import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.SessionBuilder;
import org.agendum.problem.Anchor;
import org.agendum.problem.BlockTime;
import org.agendum.problem.Clock;
import org.agendum.problem.Length;
import org.agendum.problem.StartBetween;
import org.junit.jupiter.api.Test;

class OutsideWindowTest extends PlacedBreachTest {
    OutsideWindowTest() {
        super(new OutsideWindow());
    }

    @Override
    Agenda breach() {
        return Agenda.of(problem().with(session("a").title("Panel A"))).place("a", MONDAY_8, MONDAY_9, null);
    }

    @Override
    long cost() {
        return minutes(MONDAY_8, MONDAY_9);
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("a"),
                List.of(),
                List.of(),
                "Panel A, 2017-06-19 08:00 to 09:00, is not within the hours of one day.");
    }

    private static Agenda place(SessionBuilder session, ZonedDateTime from, ZonedDateTime to) {
        return Agenda.of(problem().with(session)).place("a", from, to, null);
    }

    @Test
    void acceptsASessionThatFillsItsWindow() {
        verify(place(session("a").window(MONDAY_9, MONDAY_10), MONDAY_9, MONDAY_10))
                .hasNoImpact();
    }

    @Test
    void acceptsASessionAcrossAdjoiningWindows() {
        var session = session("a").window(MONDAY_9_30, MONDAY_10).window(MONDAY_9, MONDAY_9_30);
        verify(place(session, MONDAY_9, MONDAY_10)).hasNoImpact();
    }

    @Test
    void countsTheMinutesBeyondTheBestWindow() {
        var session = session("a").window(MONDAY_8, MONDAY_9_30).window(MONDAY_11, MONDAY_12);
        verify(place(session, MONDAY_9, MONDAY_10)).penalizesBy(minutes(MONDAY_9_30, MONDAY_10));
    }

    @Test
    void countsTheMinutesBetweenTheStartAndTheOnlyOne() {
        verify(place(session("a").start(MONDAY_11), MONDAY_9, MONDAY_10)).penalizesBy(minutes(MONDAY_9, MONDAY_11));
    }

    @Test
    void countsTheMinutesToTheEndOfTheDay() {
        verify(place(session("a").anchor(Anchor.DAY_END), MONDAY_9, MONDAY_10))
                .penalizesBy(minutes(MONDAY_10, MONDAY_18));
        verify(place(session("a").anchor(Anchor.DAY_START), MONDAY_9, MONDAY_10))
                .hasNoImpact();
    }

    @Test
    void countsTheMinutesBeforeTheEarliestStart() {
        var session = session("a").startBetween(new StartBetween(Clock.parse("12:00"), Clock.parse("13:30"), null));
        verify(place(session, MONDAY_11, MONDAY_12)).penalizesBy(minutes(MONDAY_11, MONDAY_12));
        verify(place(session, MONDAY_12, MONDAY_13)).hasNoImpact();
    }

    @Test
    void countsTheMinutesAboveTheMaximum() {
        var session = session("a").minutes(new Length(30, 45, 50));
        verify(place(session, MONDAY_9, MONDAY_10)).penalizesBy(minutes(MONDAY_9, MONDAY_10) - 50);
    }

    @Test
    void countsTheMinutesOnADayThatIsNotItsOwn() {
        verify(place(session("a").day(TUESDAY), MONDAY_9, MONDAY_10)).penalizesBy(minutes(MONDAY_9, MONDAY_10));
    }

    @Test
    void countsTheMinutesToTheNearestTimeOfTheGrid() {
        verify(place(session("a"), MONDAY_9.plusMinutes(2), MONDAY_10.plusMinutes(2)))
                .penalizesBy(2);
        verify(place(session("a"), MONDAY_9.plusMinutes(3), MONDAY_10.plusMinutes(3)))
                .penalizesBy(2);
    }

    @Test
    void acceptsARunOfAdjoiningListedSlots() {
        var problem = problem()
                .slot(MONDAY_9, MONDAY_9_30)
                .slot(MONDAY_9_30, MONDAY_10)
                .with(session("a"));
        verify(Agenda.of(problem).place("a", MONDAY_9, MONDAY_10, null)).hasNoImpact();
    }

    @Test
    void countsAllMinutesOutsideTheListedSlots() {
        var problem =
                problem().slot(MONDAY_9, MONDAY_9_30).slot(MONDAY_10, MONDAY_11).with(session("a"));
        verify(Agenda.of(problem).place("a", MONDAY_9, MONDAY_10, null)).penalizesBy(minutes(MONDAY_9, MONDAY_10));
    }

    @Test
    void addsUpAllMisses() {
        var agenda = place(session("a").title("Panel A").day(WEDNESDAY).start(MONDAY_10), MONDAY_9, MONDAY_10);
        verify(agenda).penalizesBy(minutes(MONDAY_9, MONDAY_10) + minutes(MONDAY_9, MONDAY_10));
        verify(agenda)
                .justifiesWithExactly(new Breach(
                        List.of("a"),
                        List.of(),
                        List.of(),
                        "Panel A, 2017-06-19 09:00 to 10:00, is to be on 2017-06-21, which is not a day of the event"
                                + " and does not start at its time, 2017-06-19 10:00."));
    }

    @Test
    void saysNothingOfSessionsThatTheProblemDoesNotHave() {
        verify(Agenda.of(problem()).place("a", MONDAY_8, MONDAY_9, null)).hasNoImpact();
    }

    private static Agenda placeAtBlockTimes(SessionBuilder session, ZonedDateTime from, ZonedDateTime to) {
        return Agenda.of(problem()
                        .blocks(MONDAY_FIRST, MONDAY_SECOND)
                        .track("java")
                        .with(session))
                .place("a", from, to, null);
    }

    private static SessionBuilder talk() {
        return session("a").title("Talk A").track("java").minutes(new Length(30, 60, 300));
    }

    @Test
    void countsTheMinutesBeyondTheBorderOfABlock() {
        var agenda = placeAtBlockTimes(talk(), MONDAY_10, MONDAY_11.plusMinutes(30));
        verify(agenda).penalizesBy(30);
        verify(agenda)
                .justifiesWithExactly(new Breach(
                        List.of("a"),
                        List.of(),
                        List.of(),
                        "Talk A, 2017-06-19 10:00 to 11:30, is not within one block."));
        verify(placeAtBlockTimes(talk(), MONDAY_10.plusMinutes(30), MONDAY_12)).penalizesBy(30);
    }

    @Test
    void countsTheMinutesBeyondTheLastBlock() {
        verify(placeAtBlockTimes(talk(), MONDAY_12, MONDAY_13.plusMinutes(20))).penalizesBy(20);
    }

    @Test
    void countsTheMinutesAroundABlock() {
        var problem = problem()
                .blocks(new BlockTime("late", null, MONDAY_11, MONDAY_12))
                .track("java")
                .with(talk());
        verify(Agenda.of(problem).place("a", MONDAY_10, MONDAY_13, null))
                .penalizesBy(minutes(MONDAY_10, MONDAY_11) + minutes(MONDAY_12, MONDAY_13));
    }

    @Test
    void acceptsASessionThatFillsABlockOrOnlyTouchesIt() {
        verify(placeAtBlockTimes(talk(), MONDAY_9, MONDAY_11)).hasNoImpact();
        verify(placeAtBlockTimes(talk(), MONDAY_11, MONDAY_13)).hasNoImpact();
        verify(placeAtBlockTimes(talk(), MONDAY_13, MONDAY_13.plusMinutes(60))).hasNoImpact();
    }

    @Test
    void acceptsASessionWithoutTrackAcrossBlocks() {
        var session = session("a").furtherTracks("java").minutes(new Length(30, 60, 300));
        verify(placeAtBlockTimes(session, MONDAY_10, MONDAY_12)).hasNoImpact();
        verify(placeAtBlockTimes(session, MONDAY_12, MONDAY_18.minusMinutes(120)))
                .hasNoImpact();
    }
}
