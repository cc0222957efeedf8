package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.minutes;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import java.util.function.Supplier;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.agendum.problem.Audience;
import org.junit.jupiter.api.Test;

/** What holds for rules that reward a choice in a slot. */
abstract class DiversityTest extends PlacedBreachTest {
    private final Supplier<Audience> one;
    private final Audience other;
    private final String text;

    /** @param one makes an audience, which differs from the other */
    DiversityTest(AgendaRule rule, Supplier<Audience> one, Audience other, String text) {
        super(rule);
        this.one = one;
        this.other = other;
        this.text = text;
    }

    @Override
    final Agenda breach() {
        return inOneSlot(talks());
    }

    @Override
    final long cost() {
        return minutes(MONDAY_9, MONDAY_10);
    }

    @Override
    final Breach justification() {
        return new Breach(List.of("a", "b"), List.of(), List.of(), text);
    }

    private ProblemBuilder talks() {
        return problem().with(session("a").audience(one.get()), session("b").audience(other));
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
                        .with(session("a").audience(one.get()), session("b").audience(one.get()))))
                .hasNoImpact();
        verify(inOneSlot(problem().with(session("a").audience(one.get()), session("b"))))
                .hasNoImpact();
    }
}
