package org.agendum.bench;

import java.util.List;
import org.agendum.bench.BenchRun.CurvePoint;
import org.agendum.schedule.Score;
import org.agendum.schedule.Solved.Stopped;

/** Runs as tests need them. */
public final class BenchRuns {
    public static BenchRun run(String instance, long seed, Score score, Long firstFeasibleMillis) {
        var curve = List.of(new CurvePoint(200, new Score(-3, -2, -500)), new CurvePoint(1500, score));
        return new BenchRun(instance, 40, seed, score, firstFeasibleMillis, curve, 3000, 2000, 50_000, Stopped.LIMIT);
    }

    private BenchRuns() {}
}
