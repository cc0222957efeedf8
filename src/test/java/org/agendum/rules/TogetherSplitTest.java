package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_12;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.MONDAY_9_30;
import static org.agendum.fixture.Moments.minutes;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.agendum.problem.Relation;
import org.junit.jupiter.api.Test;

class TogetherSplitTest extends PlacedBreachTest {
    TogetherSplitTest() {
        super(new TogetherSplit());
    }

    @Override
    Agenda breach() {
        return Agenda.of(together()).place("a", MONDAY_9, MONDAY_10, null).place("b", MONDAY_9_30, MONDAY_11, null);
    }

    @Override
    long cost() {
        return minutes(MONDAY_9, MONDAY_9_30) + minutes(MONDAY_10, MONDAY_11);
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("a", "b"),
                List.of(),
                List.of(),
                "Panel A, 2017-06-19 09:00 to 10:00, and Panel B, 2017-06-19 09:30 to 11:00, are not at the same time,"
                        + " and belong together.");
    }

    private static ProblemBuilder together() {
        return problem()
                .with(session("a").title("Panel A"), session("b").title("Panel B"), session("c"))
                .relation(Relation.Type.TOGETHER, "a", "b", "c");
    }

    @Test
    void acceptsSessionsAtTheSameTime() {
        verify(Agenda.of(together())
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .place("b", MONDAY_9, MONDAY_10, null)
                        .place("c", MONDAY_9, MONDAY_10, null))
                .hasNoImpact();
    }

    @Test
    void countsWhenTheListedLaterIsEarlier() {
        verify(Agenda.of(together()).place("a", MONDAY_10, MONDAY_12, null).place("b", MONDAY_9, MONDAY_11, null))
                .penalizesBy(minutes(MONDAY_9, MONDAY_10) + minutes(MONDAY_11, MONDAY_12));
    }

    @Test
    void countsNeighboursOfTheListOnly() {
        verify(Agenda.of(together())
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .place("b", MONDAY_9, MONDAY_10, null)
                        .place("c", MONDAY_9, MONDAY_11, null))
                .penalizesBy(minutes(MONDAY_10, MONDAY_11));
    }
}
