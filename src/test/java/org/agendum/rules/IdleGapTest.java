package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_10_15;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_12;
import static org.agendum.fixture.Moments.MONDAY_13;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.MONDAY_9_30;
import static org.agendum.fixture.Moments.TUESDAY_10;
import static org.agendum.fixture.Moments.TUESDAY_9;
import static org.agendum.fixture.Moments.WEDNESDAY;
import static org.agendum.fixture.Moments.at;
import static org.agendum.fixture.Moments.minutes;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.junit.jupiter.api.Test;

class IdleGapTest extends PlacedBreachTest {
    IdleGapTest() {
        super(new IdleGap());
    }

    @Override
    Agenda breach() {
        return Agenda.of(abc()).place("a", MONDAY_9, MONDAY_10, null).place("b", MONDAY_10_15, MONDAY_11, null);
    }

    @Override
    long cost() {
        return minutes(MONDAY_10, MONDAY_10_15);
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("a", "b"),
                List.of(),
                List.of(),
                "Nothing runs for 15 min between Panel A and Panel B, 2017-06-19 10:00 to 10:15.");
    }

    private static ProblemBuilder abc() {
        return problem().with(session("a").title("Panel A"), session("b").title("Panel B"), session("c"));
    }

    @Test
    void acceptsBackToBackSessions() {
        verify(Agenda.of(abc()).place("a", MONDAY_9, MONDAY_10, null).place("b", MONDAY_10, MONDAY_11, null))
                .hasNoImpact();
    }

    @Test
    void acceptsTheNightBetweenTwoDays() {
        verify(Agenda.of(abc()).place("a", MONDAY_9, MONDAY_10, null).place("b", TUESDAY_9, TUESDAY_10, null))
                .hasNoImpact();
    }

    @Test
    void acceptsAGapThatAnotherSessionBridges() {
        verify(Agenda.of(abc())
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .place("b", MONDAY_11, MONDAY_12, null)
                        .place("c", MONDAY_9_30, MONDAY_11, null))
                .hasNoImpact();
    }

    @Test
    void countsEveryGap() {
        verify(Agenda.of(abc())
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .place("b", MONDAY_10_15, MONDAY_11, null)
                        .place("c", MONDAY_12, MONDAY_13, null))
                .penalizesBy(minutes(MONDAY_10, MONDAY_10_15) + minutes(MONDAY_11, MONDAY_12));
    }

    @Test
    void acceptsBreaksBetweenListedSlots() {
        var problem = abc().slot(MONDAY_9, MONDAY_10).slot(MONDAY_10_15, MONDAY_11);
        verify(Agenda.of(problem).place("a", MONDAY_9, MONDAY_10, null).place("b", MONDAY_10_15, MONDAY_11, null))
                .hasNoImpact();
    }

    @Test
    void countsListedSlotsThatStayFree() {
        var problem =
                abc().slot(MONDAY_9, MONDAY_10).slot(MONDAY_10_15, MONDAY_11).slot(MONDAY_12, MONDAY_13);
        verify(Agenda.of(problem).place("a", MONDAY_9, MONDAY_10, null).place("b", MONDAY_12, MONDAY_13, null))
                .penalizesBy(minutes(MONDAY_10_15, MONDAY_11));
    }

    @Test
    void leavesOutSessionsOnOtherDays() {
        verify(Agenda.of(abc())
                        .place("a", at(WEDNESDAY, 9, 0), at(WEDNESDAY, 10, 0), null)
                        .place("b", at(WEDNESDAY, 11, 0), at(WEDNESDAY, 12, 0), null))
                .hasNoImpact();
    }
}
