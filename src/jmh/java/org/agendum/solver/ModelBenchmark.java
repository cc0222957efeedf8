package org.agendum.solver;

import java.util.concurrent.TimeUnit;
import org.agendum.planning.AgendaPlan;
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
import org.openjdk.jmh.annotations.Warmup;

/** What comes before the first move: the facts, the network of the rules, and the first plan. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class ModelBenchmark {
    /** A file, or how many sessions to make up. */
    @Param({"problems/third-thematic-session.json", "1000", "10000"})
    public String problem;

    private Problem read;

    @Setup
    public void read() {
        read = MoveBenchmark.problem(problem);
    }

    @Benchmark
    public AgendaPlan facts() {
        return new PlanBuilder(read, Catalogue.weights(read)).unplanned();
    }

    @Benchmark
    public Object factsAndNetwork() {
        try (var workplace = new Workplace(facts(), false)) {
            return workplace.score();
        }
    }

    @Benchmark
    public Object factsNetworkAndFirstPlan() {
        try (var workplace = new Workplace(facts(), false)) {
            new GreedyStart(() -> false).place(workplace);
            return workplace.score();
        }
    }
}
