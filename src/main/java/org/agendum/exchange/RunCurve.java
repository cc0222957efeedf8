package org.agendum.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.agendum.bench.BenchRun;
import org.agendum.bench.BenchRun.CurvePoint;
import org.agendum.problem.Level;

/**
 * The curve of one run as it is drawn: a lane for each level of the score, the cost over time, both on logarithmic
 * scales since most is won early.
 */
public final class RunCurve {
    public static final int WIDTH = 640;
    public static final int LANE_HEIGHT = 60;
    public static final int LEFT = 70;
    private static final int GAP = 14;
    private static final int RIGHT = 10;
    private static final int BOTTOM = 24;

    /** What is earlier than this is drawn at the left edge. */
    private static final double FIRST_MILLIS = 10;

    private static final int MOST_ROWS = 16;

    private final BenchRun run;
    private final double lastMillis;

    /**
     * The curve of one level.
     *
     * @param path as SVG draws it
     */
    public record Lane(String name, int top, String most, String last, String path) {
        public int bottom() {
            return top + LANE_HEIGHT;
        }
    }

    /** A moment on the scale of time. */
    public record Tick(String label, String x) {}

    RunCurve(BenchRun run) {
        this.run = run;
        this.lastMillis = Math.max(10 * FIRST_MILLIS, run.millis());
    }

    public String name() {
        return "%s, seed %d".formatted(run.instance(), run.seed());
    }

    /** What the drawing shows, in words. */
    public String text() {
        return "%s: %s after %s, of which the search took %s. First feasible: %s. Last better schedule: %s. %d moves a second. Stopped: %s."
                .formatted(
                        name(),
                        run.score(),
                        BenchText.seconds(run.millis()),
                        BenchText.seconds(run.searchMillis()),
                        BenchText.seconds(run.firstFeasibleMillis()),
                        BenchText.seconds(run.bestMillis()),
                        run.movesPerSecond(),
                        run.stopped().name().toLowerCase(Locale.ROOT));
    }

    public int height() {
        return Level.values().length * (LANE_HEIGHT + GAP) + BOTTOM;
    }

    public int axisTop() {
        return height() - BOTTOM;
    }

    public List<Lane> lanes() {
        return Stream.of(Level.values()).map(this::lane).toList();
    }

    private Lane lane(Level level) {
        int top = GAP / 2 + level.ordinal() * (LANE_HEIGHT + GAP);
        long most = run.curve().stream()
                .mapToLong(point -> cost(point, level))
                .max()
                .orElse(0);
        return new Lane(
                level.name().toLowerCase(Locale.ROOT),
                top,
                Long.toString(most),
                Long.toString(-run.score().of(level)),
                path(level, top, Math.max(1, most)));
    }

    private static long cost(CurvePoint point, Level level) {
        return Math.max(0, -point.score().of(level));
    }

    /** Steps: a score holds until there is a better one. */
    private String path(Level level, int top, long most) {
        var path = new StringBuilder();
        for (var point : run.curve()) {
            var y = number(top + LANE_HEIGHT * (1 - Math.log1p(cost(point, level)) / Math.log1p(most)));
            path.append(
                    path.isEmpty()
                            ? "M%s %s".formatted(x(point.millis()), y)
                            : " H%s V%s".formatted(x(point.millis()), y));
        }
        return path.isEmpty() ? "" : path.append(" H").append(x(run.millis())).toString();
    }

    private String x(double millis) {
        double share = Math.log(Math.max(FIRST_MILLIS, millis) / FIRST_MILLIS) / Math.log(lastMillis / FIRST_MILLIS);
        return number(LEFT + share * (WIDTH - LEFT - RIGHT));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** Powers of ten. */
    public List<Tick> ticks() {
        var ticks = new ArrayList<Tick>();
        for (double millis = FIRST_MILLIS; millis <= lastMillis; millis *= 10) {
            ticks.add(new Tick(
                    millis < 1000 ? "%d ms".formatted((long) millis) : "%d s".formatted((long) millis / 1000),
                    x(millis)));
        }
        return ticks;
    }

    /** So many points of the curve as a reader takes in, the first and the last among them. */
    public List<CurvePoint> rows() {
        var curve = run.curve();
        if (curve.size() <= MOST_ROWS) {
            return curve;
        }
        return IntStream.range(0, MOST_ROWS)
                .mapToObj(row -> curve.get(row * (curve.size() - 1) / (MOST_ROWS - 1)))
                .toList();
    }

    public String seconds(CurvePoint point) {
        return BenchText.seconds(point.millis());
    }
}
