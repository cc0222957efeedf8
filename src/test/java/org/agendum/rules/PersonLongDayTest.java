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

class PersonLongDayTest extends PlacedBreachTest {
    PersonLongDayTest() {
        super(new PersonLongDay());
    }

    @Override
    Agenda breach() {
        return inBreach();
    }

    @Override
    long cost() {
        return 30;
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("a", "b"),
                List.of("jane"),
                List.of(),
                "Jane Doe is needed for 180 min on 2017-06-19, from the start of Panel A to the end of Panel B:"
                        + " 30 min more than a day may last.");
    }

    private static ProblemBuilder panels() {
        return problem()
                .longDayMinutes(150)
                .with(person("jane").name("Jane Doe"))
                .with(session("a").title("Panel A").seat("moderator", "jane"))
                .with(session("b").title("Panel B").seat("speaker", "jane"));
    }

    private static Agenda inBreach() {
        return Agenda.of(panels()).place("b", MONDAY_11, MONDAY_12, null).place("a", MONDAY_9, MONDAY_10, null);
    }

    @Test
    void acceptsADayAsLongAsItMayBe() {
        verify(Agenda.of(panels())
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .place("b", MONDAY_10, MONDAY_11.plusMinutes(30), null))
                .hasNoImpact();
    }

    @Test
    void acceptsTwoShortDays() {
        verify(Agenda.of(panels()).place("a", MONDAY_9, MONDAY_10, null).place("b", TUESDAY_9, TUESDAY_10, null))
                .hasNoImpact();
    }

    @Test
    void countsToTheLastEndNotToTheEndOfTheLastSession() {
        verify(Agenda.of(panels()).place("a", MONDAY_9, MONDAY_13, null).place("b", MONDAY_10, MONDAY_11, null))
                .penalizesBy(90);
    }

    @Test
    void takesTenHoursForLongUnlessAProblemSaysOtherwise() {
        var problem = problem().with(person("jane")).with(session("a").seat("speaker", "jane"));
        verify(Agenda.of(problem).place("a", MONDAY_9, MONDAY_9.plusMinutes(600), null))
                .hasNoImpact();
        verify(Agenda.of(problem).place("a", MONDAY_9, MONDAY_9.plusMinutes(601), null))
                .penalizesBy(1);
    }

    @Test
    void leavesOutSessionsOnNoDayOfTheEvent() {
        verify(Agenda.of(panels())
                        .place("a", MONDAY_9.minusDays(7), MONDAY_10.minusDays(7), null)
                        .place("b", MONDAY_12.minusDays(7), MONDAY_13.minusDays(7), null))
                .hasNoImpact();
    }
}
