package org.agendum.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.agendum.app.Agendum;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "check",
        description = "Finds every conflict of a schedule, whoever made it.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PROBLEM", description = "The problem file (JSON).")
    private Path problem;

    @Parameters(paramLabel = "SCHEDULE", description = "The schedule file (JSON).")
    private Path schedule;

    @Option(names = "--strict", description = "Exit with 1 for medium violations too.")
    private boolean strict;

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        return output.print(new Agendum().check(problem, schedule, strict));
    }
}
