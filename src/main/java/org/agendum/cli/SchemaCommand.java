package org.agendum.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.agendum.app.Agendum;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "schema", description = "Prints the JSON schema of a file.", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
    enum Kind {
        PROBLEM,
        SCHEDULE;

        /** As it is written on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(paramLabel = "KIND", defaultValue = "problem", description = "problem (the default) or schedule.")
    private Kind kind;

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        return output.print(new Agendum().schema(kind.toString()));
    }
}
