package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.agendum.problem.Audience;
import org.junit.jupiter.api.Test;

class AudienceDiversityTest extends PlacedBreachTest {
    AudienceDiversityTest() {
        super(new AudienceDiversity());
    }

    @Override
    Agenda breach() {
        return inOneSlot(talks());
    }

    @Override
    long cost() {
        return 60;
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("a", "b"),
                List.of(),
                List.of(),
                "a and b, both for 'managers', give a choice, 2017-06-19 09:00 to 10:00.");
    }

    private static final Audience ONE = new Audience(List.of("managers", "managers"), null, null, null);
    private static final Audience OTHER = new Audience(List.of("clerks", "managers"), null, null, null);

    private static ProblemBuilder talks() {
        return problem().with(session("a").audience(ONE), session("b").audience(OTHER));
    }

    private static Agenda inOneSlot(ProblemBuilder problem) {
        return Agenda.of(problem).place("a", MONDAY_9, MONDAY_10, null).place("b", MONDAY_9, MONDAY_10, null);
    }

    @Test
    void rewardsNothingBeyondOneSlot() {
        verify(Agenda.of(talks()).place("a", MONDAY_9, MONDAY_10, null).place("b", MONDAY_10, MONDAY_11, null))
                .hasNoImpact();
        verify(Agenda.of(talks()).place("a", MONDAY_9, MONDAY_10, null).place("b", MONDAY_9, MONDAY_11, null))
                .hasNoImpact();
    }

    @Test
    void rewardsNothingThatGivesNoChoice() {
        verify(inOneSlot(problem()
                        .with(
                                session("a").audience(ONE),
                                session("b").audience(new Audience(List.of("clerks"), null, null, null)))))
                .hasNoImpact();
        verify(inOneSlot(problem().with(session("a").audience(ONE), session("b"))))
                .hasNoImpact();
    }
}
