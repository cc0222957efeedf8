package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_12;
import static org.agendum.fixture.Moments.MONDAY_13;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.TUESDAY_10;
import static org.agendum.fixture.Moments.TUESDAY_9;
import static org.agendum.fixture.PersonBuilder.person;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.junit.jupiter.api.Test;

class PersonDayLimitTest extends SeatBreachTest {
    PersonDayLimitTest() {
        super(new PersonDayLimit());
    }

    @Override
    Agenda breach() {
        return Agenda.of(threeSessions(1))
                .place("a", MONDAY_9, MONDAY_10, null)
                .place("b", MONDAY_10, MONDAY_11, null)
                .place("c", MONDAY_12, MONDAY_13, null);
    }

    @Override
    long cost() {
        return 2;
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("a", "b", "c"),
                List.of("jane"),
                List.of(),
                "Jane Doe sits in 3 sessions on 2017-06-19 and accepts 1: a, b and c.");
    }

    private static ProblemBuilder threeSessions(int most) {
        return problem()
                .with(person("jane").name("Jane Doe").maxSessionsPerDay(most), person("joe"))
                .with(session("a").seat("moderator", "jane").seat("panelist", "joe"))
                .with(session("b").seat("panelist", "jane").seat("panelist", "joe"))
                .with(session("c").seat("panelist", "jane").seat("panelist", "joe"));
    }

    @Test
    void acceptsExactlyTheMost() {
        verify(Agenda.of(threeSessions(3))
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .place("b", MONDAY_10, MONDAY_11, null)
                        .place("c", MONDAY_12, MONDAY_13, null))
                .hasNoImpact();
    }

    @Test
    void countsEachDayByItself() {
        verify(Agenda.of(threeSessions(1))
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .place("b", TUESDAY_9, TUESDAY_10, null))
                .hasNoImpact();
    }

    @Test
    void countsTwoSeatsInOneSessionOnce() {
        verify(Agenda.of(threeSessions(1))
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .seat("moderator", "jane")
                        .seat("panelist", "jane"))
                .hasNoImpact();
    }

    @Test
    void acceptsSessionsOnNoDayOfTheEvent() {
        verify(Agenda.of(threeSessions(1))
                        .place("a", MONDAY_9.minusDays(7), MONDAY_10.minusDays(7), null)
                        .place("b", MONDAY_10.minusDays(7), MONDAY_11.minusDays(7), null))
                .hasNoImpact();
    }
}
