package org.agendum.bench;

import java.util.List;
import org.agendum.schedule.Score;
import org.agendum.schedule.Solved.Stopped;

/**
 * One run of the solver, measured.
 *
 * @param instance the name of the problem
 * @param sessions how many sessions the problem has
 * @param firstFeasibleMillis when a schedule was found that breaks no hard rule and in which nothing promised is
 *     missing; null if never
 * @param curve each better schedule, thinned; the last one is what the run came to
 * @param millis how long it took, from the problem as it was read
 * @param searchMillis how long it moved sessions about
 * @param moves how many moves it tried in that time
 */
public record BenchRun(
        String instance,
        int sessions,
        long seed,
        Score score,
        Long firstFeasibleMillis,
        List<CurvePoint> curve,
        long millis,
        long searchMillis,
        long moves,
        Stopped stopped) {
    private static final long MILLIS_PER_SECOND = 1000;

    /** A schedule of this score was found after this time. */
    public record CurvePoint(long millis, Score score) {}

    public BenchRun {
        curve = List.copyOf(curve);
    }

    /** When the best schedule was found; all the time it took when none was told. */
    public long bestMillis() {
        return curve.isEmpty() ? millis : curve.get(curve.size() - 1).millis();
    }

    public long movesPerSecond() {
        return searchMillis == 0 ? 0 : moves * MILLIS_PER_SECOND / searchMillis;
    }
}
