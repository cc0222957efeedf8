package org.agendum.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.agendum.app.Agendum;
import org.agendum.app.ImportFormat;
import org.agendum.app.ImportRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description = "Makes a problem of a file of another program.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    enum Kind {
        PROBLEM;

        /** As it is written on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(paramLabel = "FILE", description = "The file to read.")
    private Path input;

    @Option(
            names = "--format",
            defaultValue = "auto",
            paramLabel = "FMT",
            description = "One of: ${COMPLETION-CANDIDATES}. When absent, the format is found out.")
    private ImportFormat format;

    @Option(names = "-o", paramLabel = "PROBLEM", description = "The problem file to write; stdout when absent.")
    private Path problem;

    @Option(
            names = "--schedule",
            paramLabel = "SCHEDULE",
            description = "The schedule file to write with the places that sessions have in the input.")
    private Path schedule;

    @Option(
            names = "--as",
            paramLabel = "KIND",
            defaultValue = "problem",
            description = "What to make of it: ${COMPLETION-CANDIDATES}.")
    private Kind kind;

    @Mixin
    private PublishedOptions published;

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        var request = new ImportRequest(input, format, published.zone(), problem, schedule, published.setAside());
        return output.print(new Agendum().importProblem(request));
    }
}
