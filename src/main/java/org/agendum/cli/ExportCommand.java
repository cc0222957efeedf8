package org.agendum.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.agendum.app.Agendum;
import org.agendum.app.ExportRequest;
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

    @Option(
            names = "--published",
            paramLabel = "FILE",
            description =
                    "For frab-xml, frab-json and csv: the programme that was published before and imported as this"
                            + " problem. All but times, rooms and people stays as it was, such as abstracts.")
    private Path published;

    @Option(
            names = "--release",
            paramLabel = "NAME",
            description =
                    "For frab-xml, frab-json and csv: what this version is called, like 1.5. When absent, draft, or the"
                            + " name of the one that was published before.")
    private String release;

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        var request = new ExportRequest(problem, schedule, format, Output.columns(), file, published, release);
        return output.print(new Agendum().export(request));
    }
}
