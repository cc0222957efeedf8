package org.agendum.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.agendum.analysis.alternatives.Alternatives;
import org.agendum.analysis.comparison.Comparison;
import org.agendum.problem.Problem;
import org.agendum.schedule.Score;

/** What a program learns about alternatives. */
record AlternativesReport(
        String problem,
        int asked,
        String within,
        long withinPoints,
        boolean proved,
        String reason,
        List<Row> alternatives,
        Comparison comparison) {
    record Row(int number, String file, Score score, long loss, Double nearest, String special) {}

    /** @param files in the order of the alternatives */
    static AlternativesReport of(Problem problem, Alternatives found, List<Path> files) {
        var rows = new ArrayList<Row>();
        for (var alternative : found.alternatives()) {
            rows.add(new Row(
                    alternative.number(),
                    files.get(rows.size()).toString(),
                    alternative.score(),
                    alternative.loss(),
                    alternative.nearest(),
                    alternative.special()));
        }
        return new AlternativesReport(
                problem.id(),
                found.asked(),
                found.within(),
                found.withinPoints(),
                found.proved(),
                found.reason(),
                rows,
                found.comparison());
    }
}
