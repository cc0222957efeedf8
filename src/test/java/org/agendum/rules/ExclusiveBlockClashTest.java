package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_9;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.agendum.problem.Relation;
import org.junit.jupiter.api.Test;

class ExclusiveBlockClashTest extends BlockClashTest {
    ExclusiveBlockClashTest() {
        super(new ExclusiveBlockClash());
    }

    @Override
    ProblemBuilder related(ProblemBuilder talks) {
        return talks.relation(Relation.Type.EXCLUSIVE, "a", "b")
                .relation(Relation.Type.TOGETHER, "a", "c")
                .interested(3, "a", "d");
    }

    @Override
    long cost() {
        return 1;
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("a", "b"),
                List.of(),
                List.of("x", "y"),
                "Talk A (Room X) and Talk B (Room Y) exclude each other and are in different rooms at Monday 1.");
    }

    @Test
    void countsEveryPairOfTheList() {
        verify(Agenda.of(talks().relation(Relation.Type.EXCLUSIVE, "b", "c", "d"))
                        .place("b", MONDAY_9, MONDAY_10, "x")
                        .place("c", MONDAY_9, MONDAY_10, "y")
                        .place("d", MONDAY_9, MONDAY_10, "z"))
                .penalizesBy(3);
    }
}
