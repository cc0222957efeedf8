package org.agendum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.agendum.fixture.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchCaseTest {
    @TempDir
    private Path folder;

    /** As Ctrl-C does: stops at the first schedule that is told. */
    private static final class Impatient implements SolveListener {
        private Runnable stop;

        @Override
        public void started(Runnable stop) {
            this.stop = stop;
        }

        @Override
        public void better(long millis, String score, Supplier<String> remark) {
            stop.run();
        }
    }

    @Test
    void writesWhatIsDoneWhenItIsInterrupted() throws IOException {
        var request = new BenchRequest(
                List.of(Shipped.file("three-day-forum")), Duration.ofMinutes(5), 100, 1, folder.resolve("out"));
        var answer = new Agendum().bench(request, new Impatient());

        assertThat(answer.exitCode()).isZero();
        assertThat(answer.text()).contains("three-day-forum");
        assertThat(Files.readString(folder.resolve("out/results.csv")).lines())
                .hasSize(2)
                .last()
                .asString()
                .endsWith(",user");
        assertThat(folder.resolve("out/bench.html")).exists();
        assertThat(Files.readString(folder.resolve("out/curves.csv")).lines()).hasSizeGreaterThan(1);
    }
}
