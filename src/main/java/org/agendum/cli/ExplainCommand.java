package org.agendum.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.agendum.app.Agendum;
import org.agendum.app.ExplainRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "explain",
        description = "Says why a schedule costs what it costs, and what holds a session where it is.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "PROBLEM", description = "The problem file (JSON).")
    private Path problem;

    @Parameters(index = "1", paramLabel = "SCHEDULE", description = "The schedule file (JSON).")
    private Path schedule;

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "SESSION",
            description = "The id of a session, or a part of its title that no other has: what holds it where it is?")
    private String session;

    @Option(
            names = "--free",
            paramLabel = "SESSION",
            description = "Find the ten best places for a session, such as one that is not on the agenda.")
    private String free;

    @Option(
            names = "--why-not",
            paramLabel = "TIME[@ROOM]",
            description = "Say what would break if the session were there, like 15:00 on its day or"
                    + " 2017-06-19T15:00@xix, and find the best schedule that has it there.")
    private String whyNot;

    @Option(
            names = "--time",
            paramLabel = "TIME",
            defaultValue = "5s",
            converter = TimeConverter.class,
            description = "The longest that search may take; ${DEFAULT-VALUE} when absent.")
    private Duration time;

    @Option(
            names = "--steps",
            paramLabel = "N",
            converter = CountConverter.class,
            description = "The most steps of that search; no limit when absent.")
    private Long steps;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "0",
            description = "What its random choices start from; ${DEFAULT-VALUE} when absent.")
    private long seed;

    @Spec
    private CommandSpec command;

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        checkUsage();
        return output.print(
                new Agendum().explain(ExplainRequest.of(problem, schedule, session, free, whyNot, time, steps, seed)));
    }

    private void checkUsage() {
        if (free != null && session != null) {
            throw wrong("--free names its session by itself. Maybe leave '%s' out.".formatted(session));
        }
        if (free != null && whyNot != null) {
            throw wrong("--free and --why-not are two questions. Maybe ask one after the other.");
        }
        if (whyNot != null && session == null) {
            throw wrong(
                    "--why-not lacks its session. Maybe write it like: explain PROBLEM SCHEDULE SESSION --why-not %s"
                            .formatted(whyNot));
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
