package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY;
import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_12;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.TUESDAY;
import static org.agendum.fixture.Moments.TUESDAY_10;
import static org.agendum.fixture.Moments.TUESDAY_9;
import static org.agendum.fixture.Moments.WEDNESDAY;
import static org.agendum.fixture.Moments.at;
import static org.agendum.fixture.PersonBuilder.person;
import static org.agendum.fixture.ProblemBuilder.day;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.SessionBuilder.session;

import java.time.ZonedDateTime;
import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.junit.jupiter.api.Test;

class PersonSpreadTest extends PlacedBreachTest {
    private static final ZonedDateTime WEDNESDAY_9 = at(WEDNESDAY, 9, 0);

    PersonSpreadTest() {
        super(new PersonSpread());
    }

    @Override
    Agenda breach() {
        return inBreach();
    }

    @Override
    long cost() {
        return 2;
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("a", "b"),
                List.of("jane"),
                List.of(),
                "Jane Doe is needed from 2017-06-19, with Panel A, to 2017-06-21, with Panel B.");
    }

    private static ProblemBuilder panels() {
        return problem()
                .days(day(MONDAY, "09:00", "18:00"), day(TUESDAY, "09:00", "18:00"), day(WEDNESDAY, "09:00", "18:00"))
                .with(person("jane").name("Jane Doe"), person("joe"))
                .with(session("a").title("Panel A").seat("moderator", "jane"))
                .with(session("b").title("Panel B").seat("speaker", "jane").seat("speaker", "jane"));
    }

    private static Agenda inBreach() {
        return Agenda.of(panels())
                .place("b", WEDNESDAY_9, WEDNESDAY_9.plusMinutes(60), null)
                .place("a", MONDAY_9, MONDAY_10, null);
    }

    @Test
    void acceptsOneDay() {
        verify(Agenda.of(panels()).place("a", MONDAY_9, MONDAY_10, null).place("b", MONDAY_11, MONDAY_12, null))
                .hasNoImpact();
    }

    @Test
    void countsNightsNotSessions() {
        verify(Agenda.of(panels().with(session("c").seat("chair", "jane")))
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .place("b", TUESDAY_9, TUESDAY_10, null)
                        .place("c", TUESDAY_9, TUESDAY_10, null))
                .penalizesBy(1);
    }

    @Test
    void acceptsSeveralDaysOfSomebodyOnTheNetwork() {
        verify(Agenda.of(panels().with(person("remi").timeZone("Asia/Kolkata"))
                                .with(
                                        session("c").seat("chair", "remi"),
                                        session("d").seat("chair", "remi")))
                        .place("c", MONDAY_9, MONDAY_10, null)
                        .place("d", TUESDAY_9, TUESDAY_10, null))
                .hasNoImpact();
    }

    @Test
    void acceptsDifferentPeopleOnDifferentDays() {
        verify(Agenda.of(panels().with(session("c").seat("chair", "joe")))
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .place("c", TUESDAY_9, TUESDAY_10, null))
                .hasNoImpact();
    }

    @Test
    void canCountOnlyTheNightsAfterTheFirst() {
        verify("long-stays", inBreach()).penalizesBy(1);
        verify("long-stays", inBreach()).justifiesWithExactly(justification());
        verify(
                        "long-stays",
                        Agenda.of(panels())
                                .place("a", MONDAY_9, MONDAY_10, null)
                                .place("b", TUESDAY_9, TUESDAY_10, null))
                .hasNoImpact();
    }

    @Test
    void leavesOutSessionsOnNoDayOfTheEvent() {
        verify(Agenda.of(panels())
                        .place("a", MONDAY_9.minusDays(7), MONDAY_10.minusDays(7), null)
                        .place("b", MONDAY_9, MONDAY_10, null))
                .hasNoImpact();
    }
}
