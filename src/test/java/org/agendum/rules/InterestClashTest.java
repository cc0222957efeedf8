package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.MONDAY_9_30;
import static org.agendum.fixture.Moments.minutes;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
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
}
