package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_9;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.agendum.problem.Relation;
import org.junit.jupiter.api.Test;

class InterestBlockClashTest extends BlockClashTest {
    InterestBlockClashTest() {
        super(new InterestBlockClash());
    }

    @Override
    ProblemBuilder related(ProblemBuilder talks) {
        return talks.interested(12, "a", "b").relation(Relation.Type.EXCLUSIVE, "a", "c", "d");
    }

    @Override
    long cost() {
        return 12;
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("a", "b"),
                List.of(),
                List.of("x", "y"),
                "Talk A (Room X) and Talk B (Room Y) are both wanted by 12 and are in different rooms at Monday 1.");
    }

    @Test
    void countsEachPairAndAddsUpTheAttendeesOfAllRelations() {
        verify(Agenda.of(talks().interested(5, "a", "b", "c"))
                        .place("a", MONDAY_9, MONDAY_10, "x")
                        .place("b", MONDAY_9, MONDAY_10, "y")
                        .place("c", MONDAY_9, MONDAY_10, "z"))
                .penalizesBy(12 + 3 * 5);
    }
}
