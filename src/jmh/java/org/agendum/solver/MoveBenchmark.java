package org.agendum.solver;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.agendum.bench.ConferenceGenerator;
import org.agendum.exchange.ProblemReader;
import org.agendum.planning.PlanBuilder;
import org.agendum.problem.Problem;
import org.agendum.rules.Catalogue;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What one move costs: proposed, made, counted and taken back. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class MoveBenchmark {
    /** A file, or how many sessions to make up. */
    @Param({"problems/third-thematic-session.json", "problems/conference.json", "1000", "10000"})
    public String problem;

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(0);
    private Workplace workplace;
    private AgendaMoves moves;

    static Problem problem(String name) {
        return name.endsWith(".json")
                ? new ProblemReader(Catalogue.countings()).read(Path.of(name)).problem()
                : ConferenceGenerator.generate(Integer.parseInt(name), 0).problem();
    }

    @Setup
    public void fill() {
        var read = problem(problem);
        var plan = new PlanBuilder(read, Catalogue.weights(read)).unplanned();
        workplace = new Workplace(plan, false);
        new GreedyStart(() -> false).place(workplace);
        workplace.score();
        moves = new AgendaMoves(plan);
    }

    @Benchmark
    public Object scoreOfOneMove() {
        var move = moves.propose(random);
        var back = move.back();
        workplace.make(move);
        var score = workplace.score();
        workplace.make(back);
        return score;
    }

    @TearDown
    public void close() {
        workplace.close();
    }
}
