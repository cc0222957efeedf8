package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_12;
import static org.agendum.fixture.Moments.MONDAY_13;
import static org.agendum.fixture.Moments.minutes;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.agendum.fixture.SessionBuilder;
import org.junit.jupiter.api.Test;

class PlenaryOverlapTest extends PlacedBreachTest {
    PlenaryOverlapTest() {
        super(new PlenaryOverlap());
    }

    @Override
    Agenda breach() {
        return Agenda.of(lunchAnd(session("b").kind("panel").title("Panel B")))
                .place("lunch", MONDAY_12, MONDAY_13, null)
                .place("b", MONDAY_11, MONDAY_12.plusMinutes(10), null);
    }

    @Override
    long cost() {
        return 10;
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("lunch", "b"),
                List.of(),
                List.of(),
                "Panel B runs beside Lunch, a plenary, 2017-06-19 12:00 to 12:10.");
    }

    private static ProblemBuilder lunchAnd(SessionBuilder other) {
        return problem().with(session("lunch").title("Lunch").kind("lunch").plenary("side-event"), other);
    }

    @Test
    void acceptsASessionThatEndsWhenThePlenaryStarts() {
        verify(Agenda.of(lunchAnd(session("b")))
                        .place("lunch", MONDAY_12, MONDAY_13, null)
                        .place("b", MONDAY_11, MONDAY_12, null))
                .hasNoImpact();
    }

    @Test
    void acceptsTheKindsThatItAllows() {
        verify(Agenda.of(lunchAnd(session("b").kind("side-event")))
                        .place("lunch", MONDAY_12, MONDAY_13, null)
                        .place("b", MONDAY_12, MONDAY_13, null))
                .hasNoImpact();
    }

    @Test
    void countsTwoPlenariesOnce() {
        verify(Agenda.of(lunchAnd(session("b").kind("side-event").plenary()))
                        .place("lunch", MONDAY_12, MONDAY_13, null)
                        .place("b", MONDAY_12, MONDAY_13, null))
                .penalizesBy(minutes(MONDAY_12, MONDAY_13));
    }

    @Test
    void acceptsTwoPlenariesThatAllowEachOther() {
        verify(Agenda.of(lunchAnd(session("b").kind("side-event").plenary("lunch")))
                        .place("lunch", MONDAY_12, MONDAY_13, null)
                        .place("b", MONDAY_12, MONDAY_13, null))
                .hasNoImpact();
    }
}
