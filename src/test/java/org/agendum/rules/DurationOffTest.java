package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_12;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.minutes;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.problem.Length;
import org.junit.jupiter.api.Test;

class DurationOffTest extends PlacedBreachTest {
    DurationOffTest() {
        super(new DurationOff());
    }

    @Override
    Agenda breach() {
        return Agenda.of(problem().with(session("a").title("Panel A").minutes(new Length(45, 70, 120))))
                .place("a", MONDAY_9, MONDAY_10, null);
    }

    @Override
    long cost() {
        return 70 - minutes(MONDAY_9, MONDAY_10);
    }

    @Override
    Breach justification() {
        return new Breach(List.of("a"), List.of(), List.of(), "Panel A lasts 60 min instead of 70 min.");
    }

    @Test
    void countsLongerThanPreferredToo() {
        verify(Agenda.of(problem().with(session("a").minutes(new Length(45, 50, 120))))
                        .place("a", MONDAY_9, MONDAY_10, null))
                .penalizesBy(minutes(MONDAY_9, MONDAY_10) - 50);
    }

    @Test
    void acceptsThePreferredLength() {
        verify(Agenda.of(problem().with(session("a").minutes(new Length(45, 60, 120))))
                        .place("a", MONDAY_9, MONDAY_10, null))
                .hasNoImpact();
    }

    @Test
    void wantsNothingOfSessionsThatTheProblemDoesNotHave() {
        verify(Agenda.of(problem()).place("a", MONDAY_9, MONDAY_10, null).place("a", MONDAY_10, MONDAY_12, null))
                .hasNoImpact();
    }
}
