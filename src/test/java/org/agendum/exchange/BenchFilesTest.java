package org.agendum.exchange;

import static org.agendum.bench.BenchRuns.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.agendum.bench.BenchRow;
import org.agendum.bench.BenchRun;
import org.agendum.schedule.Score;
import org.junit.jupiter.api.Test;

class BenchFilesTest {
    private static final List<BenchRun> RUNS = List.of(
            run("small", 0, new Score(0, 0, -10), 500L), run("<i>, \"so\" named", 1, new Score(-2, -1, -70), null));

    @Test
    void writesATable() {
        assertThat(BenchText.table(BenchRow.of(RUNS)).lines().map(line -> line.replaceAll(" {2,}", "|")))
                .containsExactly(
                        "instance|sessions|feasible|median (hard/medium/soft)|best|worst|feasible after|best after|moves/s",
                        "small|40|1 of 1|0/0/-10|0/0/-10|0/0/-10|0.50 s|1.50 s|25000",
                        "<i>, \"so\" named|40|0 of 1|-2/-1/-70|-2/-1/-70|-2/-1/-70|never|1.50 s|25000");
        assertThat(BenchText.table(BenchRow.of(RUNS))
                        .lines()
                        .map(String::length)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void writesALineForEachRun() {
        assertThat(BenchCsv.results(RUNS)).isEqualTo("""
                instance,sessions,seed,hard,medium,soft,firstFeasibleMillis,bestMillis,millis,searchMillis,moves,movesPerSecond,stopped
                small,40,0,0,0,-10,500,1500,3000,2000,50000,25000,limit
                "<i>, ""so"" named",40,1,-2,-1,-70,,1500,3000,2000,50000,25000,limit
                """);
    }

    @Test
    void writesALineForEachPointOfEachCurve() {
        assertThat(BenchCsv.curves(RUNS.subList(0, 1))).isEqualTo("""
                instance,seed,millis,hard,medium,soft
                small,0,200,-3,-2,-500
                small,0,1500,0,0,-10
                """);
    }

    @Test
    void drawsACurveForEachRunAndSaysItInWords() {
        var page = BenchPage.write("Two runs.", RUNS);

        assertThat(page)
                .contains(
                        "<p>Two runs.</p>",
                        "&lt;i&gt;, \"so\" named, seed 1",
                        "role=\"img\"",
                        "aria-label=\"small, seed 0: ")
                .contains("First feasible: 0.50 s", "First feasible: never", "<td>0.20 s</td><td>-3</td>")
                .doesNotContain("<script", "<i>");
        assertThat(page.split("<svg", -1)).hasSize(3);
    }

    @Test
    void drawsACurveAsStepsFromLeftToRight() {
        var soft = new RunCurve(RUNS.get(0)).lanes().get(2);

        assertThat(soft.name()).isEqualTo("soft");
        assertThat(soft.most()).isEqualTo("500");
        assertThat(soft.last()).isEqualTo("10");
        assertThat(soft.path()).matches("M[\\d.]+ %d\\.0 H[\\d.]+ V[\\d.]+ H%d\\.0".formatted(soft.top(), 630));
    }
}
