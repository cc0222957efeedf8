package org.agendum.app;

import java.time.Duration;
import org.agendum.bench.BenchRun;
import org.agendum.bench.CurveRecorder;
import org.agendum.planning.PlanBuilder;
import org.agendum.problem.Problem;
import org.agendum.rules.Catalogue;
import org.agendum.schedule.Score;
import org.agendum.solver.AgendaSolver;
import org.agendum.solver.Limits;

/** Solves a problem once and keeps a record of it. Its clock starts before the plan is built. */
final class MeasuredRun {
    private final String instance;
    private final Problem problem;
    private final long seed;
    private final AgendaSolver solver;
    private final SolveListener listener;
    private final CurveRecorder curve = new CurveRecorder();
    private final long begin = System.nanoTime();
    private Long firstFeasibleMillis;

    MeasuredRun(String instance, Problem problem, Limits limits, SolveListener listener) {
        this.instance = instance;
        this.problem = problem;
        this.seed = limits.seed();
        this.solver = new AgendaSolver(limits);
        this.listener = listener;
    }

    void stop() {
        solver.stop();
    }

    /** @param stopped whether it is to end at once, with what it starts from */
    BenchRun run(boolean stopped) {
        if (stopped) {
            solver.stop();
        }
        var plan = new PlanBuilder(problem, Catalogue.weights(problem)).unplanned();
        var outcome = solver.solve(plan, (score, millis, best) -> note(score));
        return new BenchRun(
                instance,
                problem.sessions().size(),
                seed,
                outcome.score(),
                firstFeasibleMillis,
                curve.points(),
                millis(),
                outcome.searchMillis(),
                outcome.moves(),
                outcome.stopped());
    }

    private void note(Score score) {
        long millis = millis();
        if (firstFeasibleMillis == null && score.hard() == 0 && score.medium() == 0) {
            firstFeasibleMillis = millis;
        }
        curve.better(millis, score);
        listener.better(millis, score.toString(), () -> "%s, seed %d".formatted(instance, seed));
    }

    private long millis() {
        return Duration.ofNanos(System.nanoTime() - begin).toMillis();
    }
}
