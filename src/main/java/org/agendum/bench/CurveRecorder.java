package org.agendum.bench;

import java.util.ArrayList;
import java.util.List;
import org.agendum.bench.BenchRun.CurvePoint;
import org.agendum.schedule.Score;

/** Keeps of all better schedules as many as a curve can show. */
public final class CurveRecorder {
    private static final long LEAST_MILLIS_BETWEEN = 10;

    /** The later, the farther apart: curves are drawn on a logarithmic scale. */
    private static final long SHARE_OF_TIME_BETWEEN = 50;

    private final List<CurvePoint> points = new ArrayList<>();

    public void better(long millis, Score score) {
        int last = points.size() - 1;
        if (last > 0 && millis - points.get(last - 1).millis() < gapAt(millis)) {
            points.remove(last);
        }
        points.add(new CurvePoint(millis, score));
    }

    private static long gapAt(long millis) {
        return Math.max(LEAST_MILLIS_BETWEEN, millis / SHARE_OF_TIME_BETWEEN);
    }

    public List<CurvePoint> points() {
        return List.copyOf(points);
    }
}
