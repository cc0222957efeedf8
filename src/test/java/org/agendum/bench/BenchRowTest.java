package org.agendum.bench;

import static org.agendum.bench.BenchRuns.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.agendum.schedule.Score;
import org.junit.jupiter.api.Test;

class BenchRowTest {
    private static final Score GOOD = new Score(0, 0, -10);
    private static final Score FAIR = new Score(0, 0, -70);
    private static final Score POOR = new Score(0, -1, -5);
    private static final Score BAD = new Score(-30, 0, 0);

    @Test
    void takesTheMiddleOfAllRunsOfAnInstance() {
        var rows = BenchRow.of(List.of(
                run("a", 0, FAIR, 800L), run("b", 0, BAD, null), run("a", 1, GOOD, 500L), run("a", 2, POOR, null)));

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)).isEqualTo(new BenchRow("a", 40, 3, 2, FAIR, GOOD, POOR, 800L, 1500, 25_000));
        assertThat(rows.get(1).instance()).isEqualTo("b");
    }

    @Test
    void takesTheWorseOfTwoInTheMiddle() {
        var row = BenchRow.of(List.of(run("a", 0, GOOD, 500L), run("a", 1, BAD, null)))
                .get(0);

        assertThat(row.median()).isEqualTo(BAD);
        assertThat(row.firstFeasibleMillis()).isNull();
    }

    @Test
    void hasNoRowWhereNothingRan() {
        assertThat(BenchRow.of(List.of())).isEmpty();
    }
}
