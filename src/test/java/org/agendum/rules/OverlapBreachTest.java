package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.MONDAY_9_30;

import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.junit.jupiter.api.Test;

/** What holds for rules that two sessions, a and b, breach by overlapping. */
abstract class OverlapBreachTest extends PlacedBreachTest {
    OverlapBreachTest(AgendaRule rule) {
        super(rule);
    }

    /** Makes a problem with sessions a and b, which should not overlap. */
    abstract ProblemBuilder talks();

    /** From 9:30 to 10:00. */
    static Agenda overlapping(ProblemBuilder problem) {
        return Agenda.of(problem).place("a", MONDAY_9, MONDAY_10, null).place("b", MONDAY_9_30, MONDAY_11, null);
    }

    @Override
    final Agenda breach() {
        return overlapping(talks());
    }

    @Test
    void acceptsBackToBackSessions() {
        verify(Agenda.of(talks()).place("a", MONDAY_9, MONDAY_10, null).place("b", MONDAY_10, MONDAY_11, null))
                .hasNoImpact();
    }
}
