package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY;
import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_12;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.TUESDAY;
import static org.agendum.fixture.Moments.TUESDAY_10;
import static org.agendum.fixture.Moments.TUESDAY_11;
import static org.agendum.fixture.Moments.TUESDAY_9;
import static org.agendum.fixture.Moments.WEDNESDAY;
import static org.agendum.fixture.ProblemBuilder.day;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.junit.jupiter.api.Test;

class DayImbalanceTest extends PlacedBreachTest {
    DayImbalanceTest() {
        super(new DayImbalance());
    }

    @Override
    Agenda breach() {
        return inBreach();
    }

    @Override
    long cost() {
        return 180;
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of(),
                List.of(),
                List.of(),
                "2017-06-19 has 240 min of sessions and 2017-06-20 has 60 min: 180 min more than their hours explain.");
    }

    private static ProblemBuilder talks() {
        return problem().with(session("a"), session("b"), session("c"));
    }

    private static Agenda inBreach() {
        return Agenda.of(talks())
                .place("a", MONDAY_9, MONDAY_12, null)
                .place("b", MONDAY_9, MONDAY_10, null)
                .place("c", TUESDAY_9, TUESDAY_10, null);
    }

    @Test
    void acceptsDaysThatAreEquallyFull() {
        verify(Agenda.of(talks()).place("a", MONDAY_9, MONDAY_10, null).place("b", TUESDAY_10, TUESDAY_11, null))
                .hasNoImpact();
    }

    @Test
    void countsDaysWithoutSessions() {
        verify(Agenda.of(talks()).place("a", MONDAY_9, MONDAY_10, null)).penalizesBy(60);
    }

    @Test
    void acceptsThatAShorterDayHoldsLess() {
        verify(Agenda.of(talks().days(day(MONDAY, "09:00", "12:00"), day(TUESDAY, "09:00", "10:00")))
                        .place("a", MONDAY_9, MONDAY_12, null)
                        .place("c", TUESDAY_9, TUESDAY_10, null))
                .hasNoImpact();
    }

    @Test
    void comparesTheFullestWithTheEmptiestDay() {
        var days = talks().days(
                        day(MONDAY, "09:00", "18:00"),
                        day(TUESDAY, "09:00", "18:00"),
                        day(WEDNESDAY, "09:00", "18:00"));
        verify(Agenda.of(days).place("a", MONDAY_9, MONDAY_12, null).place("c", TUESDAY_9, TUESDAY_10, null))
                .penalizesBy(180);
    }

    @Test
    void leavesOutSessionsOnNoDayOfTheEvent() {
        verify(Agenda.of(talks()).place("a", MONDAY_9.minusDays(7), MONDAY_12.minusDays(7), null))
                .hasNoImpact();
    }
}
