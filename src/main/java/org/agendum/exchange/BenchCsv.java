package org.agendum.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agendum.bench.BenchRun;
import org.agendum.bench.BenchRun.CurvePoint;

/** Benchmark runs as comma-separated values, as in RFC 4180 but with line feeds; what there is none of is empty. */
public final class BenchCsv {
    /** A line for each run. */
    public static String results(List<BenchRun> runs) {
        var header = line(
                "instance",
                "sessions",
                "seed",
                "hard",
                "medium",
                "soft",
                "firstFeasibleMillis",
                "bestMillis",
                "millis",
                "searchMillis",
                "moves",
                "movesPerSecond",
                "stopped");
        return header + runs.stream().map(BenchCsv::result).collect(Collectors.joining());
    }

    private static String result(BenchRun run) {
        return line(
                run.instance(),
                run.sessions(),
                run.seed(),
                run.score().hard(),
                run.score().medium(),
                run.score().soft(),
                run.firstFeasibleMillis(),
                run.bestMillis(),
                run.millis(),
                run.searchMillis(),
                run.moves(),
                run.movesPerSecond(),
                run.stopped().name().toLowerCase(Locale.ROOT));
    }

    /** A line for each better schedule of each run. */
    public static String curves(List<BenchRun> runs) {
        return line("instance", "seed", "millis", "hard", "medium", "soft")
                + runs.stream()
                        .flatMap(run -> run.curve().stream().map(point -> point(run, point)))
                        .collect(Collectors.joining());
    }

    private static String point(BenchRun run, CurvePoint point) {
        var score = point.score();
        return line(run.instance(), run.seed(), point.millis(), score.hard(), score.medium(), score.soft());
    }

    private static String line(Object... cells) {
        return Stream.of(cells).map(BenchCsv::cell).collect(Collectors.joining(",", "", "\n"));
    }

    private static String cell(Object value) {
        var text = Objects.toString(value, "");
        boolean isPlain = text.chars().noneMatch(character -> ",\"\r\n".indexOf(character) >= 0);
        return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private BenchCsv() {}
}
