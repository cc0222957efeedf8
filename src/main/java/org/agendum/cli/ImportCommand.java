package org.agendum.cli;

import java.nio.file.Path;
import java.time.ZoneId;
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
    @Parameters(paramLabel = "FILE", description = "The file to read.")
    private Path input;

    @Option(names = "--format", required = true, paramLabel = "FMT", description = "One of: ${COMPLETION-CANDIDATES}.")
    private ImportFormat format;

    @Option(names = "-o", paramLabel = "PROBLEM", description = "The problem file to write; stdout when absent.")
    private Path problem;

    @Option(
            names = "--schedule",
            paramLabel = "SCHEDULE",
            description = "The schedule file to write with the places that sessions have in the input.")
    private Path schedule;

    @Option(
            names = "--time-zone",
            paramLabel = "ZONE",
            defaultValue = "UTC",
            converter = ZoneConverter.class,
            description =
                    "The zone of times in files that have none, like Europe/Zurich; ${DEFAULT-VALUE} when absent.")
    private ZoneId zone;

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        return output.print(new Agendum().importProblem(new ImportRequest(input, format, zone, problem, schedule)));
    }
}
