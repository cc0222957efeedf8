package org.agendum.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.agendum.app.Agendum;
import org.agendum.app.Format;
import org.agendum.app.SolveRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "solve",
        description = "Drafts the schedule of a problem, writes it, and prints the agenda.",
        mixinStandardHelpOptions = true)
final class SolveCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PROBLEM", description = "The problem file (JSON).")
    private Path problem;

    @Option(
            names = "-o",
            paramLabel = "FILE",
            description = "The schedule file to write; in the folder solutions, named like the problem, when absent.")
    private Path file;

    @Option(
            names = "--time",
            paramLabel = "TIME",
            defaultValue = "30s",
            converter = TimeConverter.class,
            description = "The longest it may take, like 45s, 5m or 1h30m; ${DEFAULT-VALUE} when absent.")
    private Duration time;

    @Option(
            names = "--steps",
            paramLabel = "N",
            converter = CountConverter.class,
            description = "The most steps it may take; no limit when absent.")
    private Long steps;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "0",
            description = "What its random choices start from; ${DEFAULT-VALUE} when absent.")
    private long seed;

    @Option(
            names = "--from",
            paramLabel = "SCHEDULE",
            description = "The schedule to go on from; pinned sessions stay.")
    private Path from;

    @Option(
            names = "--format",
            paramLabel = "FMT",
            defaultValue = "text",
            description = "What to print: ${COMPLETION-CANDIDATES}.")
    private Format format;

    @Option(
            names = "--cores",
            paramLabel = "N",
            converter = CoresConverter.class,
            description = "How many searches run side by side. When absent, as many as the machine has cores; or 1 with"
                    + " --steps, so that the result is the same on every machine.")
    private Integer cores;

    @Option(names = "--reproducible", description = "Leave out what differs between two runs (time and steps taken).")
    private boolean reproducible;

    @Option(names = "--strict", description = "Exit with 1 for medium violations too.")
    private boolean strict;

    @Spec
    private CommandSpec command;

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        if (format.isBinary() || format == Format.PRETALX) {
            throw new ParameterException(
                    command.commandLine(),
                    "solve prints the agenda alone. Maybe solve first, and then agendum export --format %s."
                            .formatted(format));
        }
        var request = new SolveRequest(
                problem, outputFile(), from, time, steps, seed, cores, reproducible, format, Output.columns(), strict);
        return Interruptible.run(
                output,
                "Interrupted: writing the best schedule so far.",
                listener -> new Agendum().solve(request, listener));
    }

    private Path outputFile() {
        var name = problem.getFileName() == null
                ? "schedule"
                : problem.getFileName().toString();
        return file != null ? file : Path.of("solutions", name.replaceFirst("\\.(json|xlsx)$", "") + ".json");
    }
}
