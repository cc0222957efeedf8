package org.agendum.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.HashSet;
import java.util.Random;
import java.util.stream.LongStream;
import org.agendum.oracle.Dice;
import org.agendum.oracle.RandomProblems;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlanBuilder;
import org.agendum.planning.PlannedSession;
import org.agendum.rules.Catalogue;
import org.agendum.rules.CostTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans of which a table counts all are moved about without Timefold, and cost what its streams count. */
class PlainBoardTest {
    private static final int MOVES = 300;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsRoomsAndCostsAsTimefoldDoes(long seed) {
        var plan = countedByTable(new Dice(seed));
        assertThat(CostTable.of(plan).countsAll()).isTrue();
        assumeThat(new Neighbourhood(plan).isEmpty()).as("nothing to move").isFalse();
        var random = new Random(seed);
        try (var workplace = new Workplace(plan, false)) {
            new GreedyStart(() -> false).place(workplace);
            var moves = new AgendaMoves(plan);
            for (int i = 0; i < MOVES; i++) {
                var move = moves.propose(random);
                if (move == null) {
                    break;
                }
                var back = move.back();
                workplace.make(move);
                if (random.nextBoolean()) {
                    workplace.takeBack(back);
                }
            }
            assertRoomsKnowTheirSessions(plan);
            try (var streams = Tryout.ofScore(plan.copy())) {
                assertThat(Scoring.score(workplace.score())).isEqualTo(streams.score());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isNotUsedWhereStreamsAreLeft(long seed) {
        var problem = RandomProblems.problem(new Dice(seed), Catalogue.countings());
        var plan = new PlanBuilder(problem, Catalogue.weights(problem)).unplanned();
        var table = CostTable.of(plan);

        boolean isLeft = Catalogue.weights(problem).byRule().entrySet().stream()
                .anyMatch(rule ->
                        !rule.getValue().isZero() && !table.constraints().contains(rule.getKey()));
        assertThat(table.countsAll()).isEqualTo(!isLeft);
    }

    /** A random plan in which only those rules have a weight that a table counts. */
    private static AgendaPlan countedByTable(Dice dice) {
        var problem = RandomProblems.problem(dice, Catalogue.countings());
        var weights = Catalogue.weights(problem);
        var plan = new PlanBuilder(problem, weights).unplanned();
        var others = new HashSet<>(weights.byRule().keySet());
        others.removeAll(CostTable.of(plan).constraints());
        return plan.without(others);
    }

    private static void assertRoomsKnowTheirSessions(AgendaPlan plan) {
        for (var room : plan.rooms()) {
            assertThat(room.sessions())
                    .containsExactlyInAnyOrder(plan.sessions().stream()
                            .filter(session -> session.getRoom() == room)
                            .toArray(PlannedSession[]::new));
        }
    }
}
