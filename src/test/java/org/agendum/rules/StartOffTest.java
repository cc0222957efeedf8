package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_12;
import static org.agendum.fixture.Moments.MONDAY_13;
import static org.agendum.fixture.Moments.MONDAY_18;
import static org.agendum.fixture.Moments.minutes;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.problem.Clock;
import org.agendum.problem.StartBetween;
import org.junit.jupiter.api.Test;

class StartOffTest extends PlacedBreachTest {
    StartOffTest() {
        super(new StartOff());
    }

    @Override
    Agenda breach() {
        return Agenda.of(problem().with(session("lunch").title("Lunch").startBetween(atOne())))
                .place("lunch", MONDAY_12, MONDAY_13, null);
    }

    @Override
    long cost() {
        return minutes(MONDAY_12, MONDAY_13);
    }

    @Override
    Breach justification() {
        return new Breach(List.of("lunch"), List.of(), List.of(), "Lunch starts at 12:00 instead of 13:00.");
    }

    private static StartBetween atOne() {
        return new StartBetween(null, null, Clock.parse("13:00"));
    }

    @Test
    void countsLaterThanPreferredToo() {
        verify(Agenda.of(problem().with(session("lunch").startBetween(atOne())))
                        .place("lunch", MONDAY_13.plusMinutes(5), MONDAY_18, null))
                .penalizesBy(5);
    }

    @Test
    void acceptsThePreferredStart() {
        verify(Agenda.of(problem().with(session("lunch").startBetween(atOne())))
                        .place("lunch", MONDAY_13, MONDAY_18, null))
                .hasNoImpact();
    }

    @Test
    void acceptsAnyStartWhenNoneIsPreferred() {
        verify(Agenda.of(problem()
                                .with(session("lunch")
                                        .startBetween(new StartBetween(Clock.parse("12:00"), null, null))))
                        .place("lunch", MONDAY_13, MONDAY_18, null))
                .hasNoImpact();
    }
}
