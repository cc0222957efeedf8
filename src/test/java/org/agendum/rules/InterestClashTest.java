package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.MONDAY_9_30;
import static org.agendum.fixture.Moments.minutes;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.junit.jupiter.api.Test;

class InterestClashTest extends OverlapBreachTest {
    InterestClashTest() {
        super(new InterestClash());
    }

    @Override
    ProblemBuilder talks() {
        return problem()
                .with(session("a").title("Talk A"), session("b").title("Talk B"), session("c"))
                .interested(12, "a", "b");
    }

    @Override
    long cost() {
        return 12 * minutes(MONDAY_9_30, MONDAY_10);
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("a", "b"),
                List.of(),
                List.of(),
                "Talk A and Talk B, which overlap, 2017-06-19 09:30 to 10:00, are both wanted by 12.");
    }

    @Test
    void addsUpTheAttendeesOfAllRelations() {
        verify(overlapping(talks().interested(3, "b", "c", "a").interested(9, "b", "c")))
                .penalizesBy(15 * minutes(MONDAY_9_30, MONDAY_10));
    }

    @Test
    void countsEachPairOfARelation() {
        verify(overlapping(problem()
                                .with(session("a"), session("b"), session("c"))
                                .interested(2, "a", "b", "c"))
                        .place("c", MONDAY_9, MONDAY_11, null))
                .penalizesBy(2
                        * (minutes(MONDAY_9_30, MONDAY_10)
                                + minutes(MONDAY_9, MONDAY_10)
                                + minutes(MONDAY_9_30, MONDAY_11)));
    }

    @Test
    void acceptsSessionsThatNobodyWantsBothOf() {
        verify(overlapping(problem()
                        .with(session("a"), session("b"), session("c"))
                        .interested(12, "a", "c")
                        .interested(0, "a", "b")))
                .hasNoImpact();
    }

    private ProblemBuilder talksInSlots() {
        return talks().slot(MONDAY_9, MONDAY_9_30).slot(MONDAY_9_30, MONDAY_10).slot(MONDAY_10, MONDAY_11);
    }

    @Test
    void canCountTheSlotsThatBothTake() {
        verify("slots", overlapping(talksInSlots())).penalizesBy(12);
        verify("slots", overlapping(talksInSlots()).pinned()).penalizesBy(12);
        verify("slots", overlapping(talksInSlots())).justifiesWithExactly(justification());
        verify(
                        "slots",
                        Agenda.of(talksInSlots().interested(3, "a", "b", "c"))
                                .place("a", MONDAY_9, MONDAY_10, null)
                                .place("b", MONDAY_9, MONDAY_10, null)
                                .place("c", MONDAY_9_30, MONDAY_10, null))
                .penalizesBy(2 * (12 + 3) + 3 + 3);
    }

    @Test
    void canCountOnlyWholeSlots() {
        verify(
                        "slots",
                        Agenda.of(talksInSlots())
                                .place("a", MONDAY_9, MONDAY_9_30.plusMinutes(15), null)
                                .place("b", MONDAY_9_30, MONDAY_11, null))
                .hasNoImpact();
        verify("slots", overlapping(talks())).hasNoImpact();
    }
}
