package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.PersonBuilder.person;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.junit.jupiter.api.Test;

class PersonUnknownTest extends SeatBreachTest {
    PersonUnknownTest() {
        super(new PersonUnknown());
    }

    @Override
    Agenda breach() {
        return Agenda.of(problem().with(session("a").title("Panel A").seatToBeConfirmed("chair")))
                .place("a", MONDAY_9, MONDAY_10, null)
                .seat("chair", "jan");
    }

    @Override
    long cost() {
        return 1;
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("a"), List.of("jan"), List.of(), "The problem has no person 'jan', who is chair of Panel A.");
    }

    @Test
    void acceptsPeopleOfTheProblem() {
        verify(Agenda.of(problem().with(person("jane")).with(session("a")))
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .seat("guest", "jane"))
                .hasNoImpact();
    }
}
