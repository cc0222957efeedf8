package org.agendum.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.agendum.oracle.Dice;
import org.agendum.oracle.Oracle;
import org.agendum.oracle.RandomProblems;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlanBuilder;
import org.agendum.planning.Schedules;
import org.agendum.problem.Problem;
import org.agendum.rules.Catalogue;
import org.agendum.rules.Rule;
import org.agendum.schedule.Score;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Solves random problems while Timefold compares the score after each move with one counted afresh. */
class ScoreIsRightThroughoutTest {
    private static final List<String> RULES =
            Catalogue.rules().stream().map(Rule::id).toList();
    private static final long STEPS = 25;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 24);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whileItSolvesAndAsTheOracleCounts(long seed) {
        var problem = RandomProblems.problem(new Dice(seed), Catalogue.countings());
        var limits = new Limits(Duration.ofMinutes(1), STEPS, seed);
        var outcome = new AgendaSolver(limits, true).solve(plan(problem), (score, millis, best) -> {});
        assertThat(outcome.steps() > 0).isNotEqualTo(new Neighbourhood(plan(problem)).isEmpty());
        var best = outcome.plan();
        assertThat(oracleScore(problem, best)).isEqualTo(outcome.score());
    }

    private static AgendaPlan plan(Problem problem) {
        return new PlanBuilder(problem, Catalogue.weights(problem)).unplanned();
    }

    private static Score oracleScore(Problem problem, AgendaPlan plan) {
        return new Oracle(problem, Schedules.of(plan))
                .scores().values().stream()
                        .reduce(
                                Score.ZERO,
                                (a, b) -> new Score(a.hard() + b.hard(), a.medium() + b.medium(), a.soft() + b.soft()));
    }
}
