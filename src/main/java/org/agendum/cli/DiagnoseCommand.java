package org.agendum.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.agendum.app.Agendum;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "diagnose",
        description = "Says whether all sessions can be on the agenda without breaking a hard rule; if not, which"
                + " requirements cannot hold together, and what would help.",
        mixinStandardHelpOptions = true)
final class DiagnoseCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PROBLEM", description = "The problem file (JSON).")
    private Path problem;

    @Option(
            names = "--time",
            paramLabel = "TIME",
            defaultValue = "30s",
            converter = TimeConverter.class,
            description = "The longest that proof and trial may take; ${DEFAULT-VALUE} when absent.")
    private Duration time;

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        return ProgressLine.during(
                output,
                "looking for a schedule, or for what cannot hold together",
                () -> new Agendum().diagnose(problem, time));
    }
}
