package org.agendum.cli;

import java.nio.file.Path;
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

    @Spec
    private CommandSpec command;

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        if (free != null && session != null) {
            throw new ParameterException(
                    command.commandLine(),
                    "--free names its session by itself. Maybe leave '%s' out.".formatted(session));
        }
        return output.print(new Agendum().explain(new ExplainRequest(problem, schedule, session, free)));
    }
}
