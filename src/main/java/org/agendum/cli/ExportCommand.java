package org.agendum.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.agendum.app.Agendum;
import org.agendum.app.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "export", description = "Shows a schedule as a document.", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PROBLEM", description = "The problem file (JSON).")
    private Path problem;

    @Parameters(paramLabel = "SCHEDULE", description = "The schedule file (JSON).")
    private Path schedule;

    @Option(names = "--format", required = true, paramLabel = "FMT", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Format format;

    @Option(names = "-o", paramLabel = "FILE", description = "The file to write; stdout when absent.")
    private Path file;

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        return output.print(new Agendum().export(problem, schedule, format, Output.columns(), file));
    }
}
