package org.agendum.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.agendum.app.Agendum;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "validate", description = "Finds all faults of a problem file.", mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PROBLEM", description = "The problem file (JSON).")
    private Path problem;

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        return output.print(new Agendum().validate(problem));
    }
}
