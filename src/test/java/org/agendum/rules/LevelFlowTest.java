package org.agendum.rules;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.MONDAY_9_30;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.SessionBuilder.session;

import java.util.List;
import org.agendum.fixture.Agenda;
import org.agendum.fixture.ProblemBuilder;
import org.junit.jupiter.api.Test;

class LevelFlowTest extends PlacedBreachTest {
    LevelFlowTest() {
        super(new LevelFlow());
    }

    @Override
    Agenda breach() {
        return Agenda.of(talks()).place("basics", MONDAY_10, MONDAY_11, null).place("depth", MONDAY_9, MONDAY_10, null);
    }

    @Override
    long cost() {
        return 120;
    }

    @Override
    Breach justification() {
        return new Breach(
                List.of("basics", "depth"),
                List.of(),
                List.of(),
                "depth, level 3 on 'java', starts 2017-06-19 09:00 to 10:00, before basics, level 1, is over, 2017-06-19"
                        + " 10:00 to 11:00.");
    }

    private static ProblemBuilder talks() {
        return problem()
                .with(
                        session("basics").topics("java").level(1),
                        session("depth").topics("java", "cloud").level(3),
                        session("more").topics("java").level(3),
                        session("open").topics("java"));
    }

    @Test
    void acceptsTheHigherLevelRightAfterTheLowerOne() {
        verify(Agenda.of(talks()).place("basics", MONDAY_9, MONDAY_10, null).place("depth", MONDAY_10, MONDAY_11, null))
                .hasNoImpact();
    }

    @Test
    void countsAnOverlap() {
        verify(Agenda.of(talks())
                        .place("basics", MONDAY_9, MONDAY_10, null)
                        .place("depth", MONDAY_9_30, MONDAY_10, null))
                .penalizesBy(90);
    }

    @Test
    void acceptsOneLevelAndUnknownOnesInAnyOrder() {
        verify(Agenda.of(talks()).place("depth", MONDAY_9, MONDAY_10, null).place("more", MONDAY_9, MONDAY_10, null))
                .hasNoImpact();
        verify(Agenda.of(talks()).place("open", MONDAY_9, MONDAY_10, null).place("basics", MONDAY_9, MONDAY_10, null))
                .hasNoImpact();
    }

    @Test
    void countsEachSharedTopic() {
        verify(Agenda.of(problem()
                                .with(
                                        session("basics")
                                                .topics("java", "cloud")
                                                .level(1),
                                        session("depth").topics("cloud", "java").level(2)))
                        .place("basics", MONDAY_10, MONDAY_11, null)
                        .place("depth", MONDAY_9, MONDAY_10, null))
                .penalizesBy(240);
    }
}
