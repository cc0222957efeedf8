package org.agendum.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.agendum.app.Agendum;
import org.agendum.app.ExplainRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "explain", description = "Says why a schedule costs what it costs.", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PROBLEM", description = "The problem file (JSON).")
    private Path problem;

    @Parameters(paramLabel = "SCHEDULE", description = "The schedule file (JSON).")
    private Path schedule;

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        return output.print(new Agendum().explain(new ExplainRequest(problem, schedule)));
    }
}
