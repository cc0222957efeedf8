package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_10_15;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_12;
import static org.agendum.fixture.Moments.MONDAY_13;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.MONDAY_9_30;
import static org.agendum.fixture.Moments.minutes;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.junit.jupiter.api.Test;

class OrderBrokenTest extends PlacedBreachTest {
    OrderBrokenTest() {
        super(new OrderBroken());
    }

    @Override
    Agenda breach() {
        return Agenda.of(bAfterA(0)).place("a", MONDAY_9, MONDAY_10, null).place("b", MONDAY_9_30, MONDAY_11, null);
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
                "Panel B starts 30 min before Panel A ends, and must come after it.");
    }

    private static ProblemBuilder bAfterA(int gapMinutes) {
        return problem()
                .with(session("b").title("Panel B").after("a", gapMinutes))
                .with(session("a").title("Panel A"));
    }

    @Test
    void acceptsBackToBackSessions() {
        verify(Agenda.of(bAfterA(0)).place("a", MONDAY_9, MONDAY_10, null).place("b", MONDAY_10, MONDAY_11, null))
                .hasNoImpact();
    }

    @Test
    void acceptsExactlyTheGap() {
        verify(Agenda.of(bAfterA(minutes(MONDAY_10, MONDAY_10_15)))
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .place("b", MONDAY_10_15, MONDAY_11, null))
                .hasNoImpact();
    }

    @Test
    void countsTheGapThatIsMissing() {
        int gapMinutes = 20;
        var agenda = Agenda.of(bAfterA(gapMinutes))
                .place("a", MONDAY_9, MONDAY_10, null)
                .place("b", MONDAY_10_15, MONDAY_11, null);
        verify(agenda).penalizesBy(gapMinutes - minutes(MONDAY_10, MONDAY_10_15));
        verify(agenda)
                .justifiesWithExactly(new Breach(
                        List.of("a", "b"),
                        List.of(),
                        List.of(),
                        "Panel B starts 15 min after Panel A ends instead of 20 min or more."));
    }

    @Test
    void countsTheWholeWayBackWhenTheOrderIsReversed() {
        var agenda =
                Agenda.of(bAfterA(0)).place("a", MONDAY_12, MONDAY_13, null).place("b", MONDAY_9, MONDAY_10, null);
        verify(agenda).penalizesBy(minutes(MONDAY_9, MONDAY_13));
        verify(agenda)
                .justifiesWithExactly(new Breach(
                        List.of("a", "b"),
                        List.of(),
                        List.of(),
                        "Panel B, 2017-06-19 09:00 to 10:00, comes before Panel A, 2017-06-19 12:00 to 13:00, and must"
                                + " come after it."));
    }

    @Test
    void acceptsAnOrderOfWhichOneSessionIsLeftOut() {
        verify(Agenda.of(bAfterA(0)).place("b", MONDAY_9, MONDAY_10, null)).hasNoImpact();
    }

    @Test
    void canCountTheMinutesOfBothSessions() {
        verify("both-lengths", breach()).penalizesBy(minutes(MONDAY_9, MONDAY_10) + minutes(MONDAY_9_30, MONDAY_11));
        verify("both-lengths", breach()).justifiesWithExactly(justification());
        verify(
                        "both-lengths",
                        Agenda.of(bAfterA(0))
                                .place("a", MONDAY_9, MONDAY_10, null)
                                .place("b", MONDAY_10, MONDAY_11, null))
                .hasNoImpact();
    }

    @Test
    void saysHowMuchOfTheGapIsMissingBetweenBackToBackSessions() {
        verify(Agenda.of(bAfterA(20)).place("a", MONDAY_9, MONDAY_10, null).place("b", MONDAY_10, MONDAY_11, null))
                .justifiesWithExactly(new Breach(
                        List.of("a", "b"),
                        List.of(),
                        List.of(),
                        "Panel B starts 0 min after Panel A ends instead of 20 min or more."));
    }

    @Test
    void saysThatTheOrderIsReversedOfBackToBackSessions() {
        verify(Agenda.of(bAfterA(0)).place("b", MONDAY_9, MONDAY_10, null).place("a", MONDAY_10, MONDAY_11, null))
                .justifiesWithExactly(new Breach(
                        List.of("a", "b"),
                        List.of(),
                        List.of(),
                        "Panel B, 2017-06-19 09:00 to 10:00, comes before Panel A, 2017-06-19 10:00 to 11:00, and must"
                                + " come after it."));
    }
}
