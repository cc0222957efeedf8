package org.agendum.rules;

import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.ProblemBuilder;
import org.agendum.problem.Audience;
import org.junit.jupiter.api.Test;

class SectorOverlapTest extends OverlapBreachTest {
    SectorOverlapTest() {
        super(new SectorOverlap());
    }

    @Override
    long cost() {
        return 30;
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("a", "b"),
                List.of(),
                List.of(),
                "Talk A and Talk B, both for the sector 'health', overlap, 2017-06-19 09:30 to 10:00.");
    }

    private static Audience of(String... sectors) {
        return new Audience(null, null, null, List.of(sectors));
    }

    @Override
    ProblemBuilder talks() {
        return problem()
                .with(
                        session("a").title("Talk A").audience(of("health", "health")),
                        session("b").title("Talk B").audience(of("finance", "health")));
    }

    @Test
    void countsEachSharedSector() {
        verify(overlapping(problem()
                        .with(
                                session("a").audience(of("health", "finance")),
                                session("b").audience(of("finance", "health")))))
                .penalizesBy(60);
    }

    @Test
    void acceptsOtherSectorsAndNone() {
        verify(overlapping(problem()
                        .with(session("a").audience(of("health")), session("b").audience(of("finance")))))
                .hasNoImpact();
        verify(overlapping(problem().with(session("a").audience(of("health")), session("b"))))
                .hasNoImpact();
    }
}
