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

class ExclusiveOverlapTest extends PlacedBreachTest {
    ExclusiveOverlapTest() {
        super(new ExclusiveOverlap());
    }

    @Override
    Agenda breach() {
        return Agenda.of(related(Relation.Type.EXCLUSIVE))
                .place("a", MONDAY_9, MONDAY_10, null)
                .place("b", MONDAY_9_30, MONDAY_11, null);
    }

    @Override
    long cost() {
        return minutes(MONDAY_9_30, MONDAY_10);
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("a", "b"),
                List.of(),
                List.of(),
                "Panel A and Panel B exclude each other and overlap, 2017-06-19 09:30 to 10:00.");
    }

    private static ProblemBuilder related(Relation.Type type) {
        return problem()
                .with(session("a").title("Panel A"), session("b").title("Panel B"), session("c"))
                .relation(type, "a", "b", "c");
    }

    @Test
    void acceptsBackToBackSessions() {
        verify(Agenda.of(related(Relation.Type.EXCLUSIVE))
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .place("b", MONDAY_10, MONDAY_11, null)
                        .place("c", MONDAY_11, MONDAY_12, null))
                .hasNoImpact();
    }

    @Test
    void countsEveryPairOfTheList() {
        verify(Agenda.of(related(Relation.Type.EXCLUSIVE))
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .place("b", MONDAY_9, MONDAY_10, null)
                        .place("c", MONDAY_9, MONDAY_10, null))
                .penalizesBy(3 * minutes(MONDAY_9, MONDAY_10));
    }

    @Test
    void acceptsSessionsThatAreRelatedOtherwise() {
        verify(Agenda.of(related(Relation.Type.TOGETHER))
                        .place("a", MONDAY_9, MONDAY_10, null)
                        .place("b", MONDAY_9, MONDAY_10, null))
                .hasNoImpact();
    }

    private static ProblemBuilder relatedInSlots() {
        return related(Relation.Type.EXCLUSIVE)
                .slot(MONDAY_9, MONDAY_9_30)
                .slot(MONDAY_9_30, MONDAY_10)
                .slot(MONDAY_9_30, MONDAY_10)
                .slot(MONDAY_10, MONDAY_11);
    }

    @Test
    void canCountTheSlotsThatBothTake() {
        var overlapping = Agenda.of(relatedInSlots())
                .place("a", MONDAY_9, MONDAY_10, null)
                .place("b", MONDAY_9_30, MONDAY_11, null);
        verify("slots", overlapping).penalizesBy(1);
        verify("slots", overlapping.pinned()).penalizesBy(1);
        verify("slots", overlapping).justifiesWithExactly(justification());
        verify("slots", overlapping.place("c", MONDAY_9, MONDAY_11, null)).penalizesBy(1 + 2 + 2);
    }

    @Test
    void canCountOnlyWholeSlots() {
        verify(
                        "slots",
                        Agenda.of(relatedInSlots())
                                .place("a", MONDAY_9, MONDAY_9_30.plusMinutes(15), null)
                                .place("b", MONDAY_9_30, MONDAY_10, null)
                                .place("c", MONDAY_10, MONDAY_11, null))
                .hasNoImpact();
    }

    @Test
    void canCountNoSlotsWhereNoneAreListed() {
        verify("slots", breach()).hasNoImpact();
    }

    @Test
    void canCountNoSlotsOfSessionsThatAreRelatedOtherwise() {
        verify(
                        "slots",
                        Agenda.of(related(Relation.Type.TOGETHER).slot(MONDAY_9, MONDAY_10))
                                .place("a", MONDAY_9, MONDAY_10, null)
                                .place("b", MONDAY_9, MONDAY_10, null))
                .hasNoImpact();
    }
}
