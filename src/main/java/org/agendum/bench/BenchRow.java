package org.agendum.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.agendum.schedule.Score;

/**
 * What all runs of one problem came to. Of an even number of runs, the worse of the two in the middle is the median.
 *
 * @param feasibleRuns how many runs found a schedule that breaks no hard rule and in which nothing promised is
 *     missing
 * @param firstFeasibleMillis the median; null when fewer than half of the runs found such a schedule
 */
public record BenchRow(
        String instance,
        int sessions,
        int runs,
        int feasibleRuns,
        Score median,
        Score best,
        Score worst,
        Long firstFeasibleMillis,
        long bestMillis,
        long movesPerSecond) {
    /** A row for each instance, in the order of the runs. */
    public static List<BenchRow> of(List<BenchRun> runs) {
        var byInstance = new LinkedHashMap<String, List<BenchRun>>();
        runs.forEach(run -> byInstance
                .computeIfAbsent(run.instance(), any -> new ArrayList<>())
                .add(run));
        return byInstance.values().stream().map(BenchRow::ofOne).toList();
    }

    private static BenchRow ofOne(List<BenchRun> runs) {
        var scores = sorted(runs, BenchRun::score, Comparator.<Score>reverseOrder());
        var feasible = sorted(runs, BenchRun::firstFeasibleMillis, Comparator.nullsLast(Comparator.naturalOrder()));
        return new BenchRow(
                runs.get(0).instance(),
                runs.get(0).sessions(),
                runs.size(),
                (int) feasible.stream().filter(Objects::nonNull).count(),
                middle(scores),
                scores.get(0),
                scores.get(scores.size() - 1),
                middle(feasible),
                middle(sorted(runs, BenchRun::bestMillis, Comparator.naturalOrder())),
                middle(sorted(runs, BenchRun::movesPerSecond, Comparator.<Long>reverseOrder())));
    }

    private static <T> List<T> sorted(List<BenchRun> runs, Function<BenchRun, T> number, Comparator<T> bestFirst) {
        var numbers = new ArrayList<T>();
        runs.forEach(run -> numbers.add(number.apply(run)));
        numbers.sort(bestFirst);
        return numbers;
    }

    private static <T> T middle(List<T> sorted) {
        return sorted.get(sorted.size() / 2);
    }
}
