package org.agendum.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.agendum.app.Agendum;
import org.agendum.app.CompareFormat;
import org.agendum.app.CompareRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "compare",
        description = "Says what differs between schedules: what moved, for whom, and at which cost.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
    @Parameters(
            arity = "2..*",
            paramLabel = "FILE",
            description = "The problem file (JSON) and two or more of its schedules; changes are told from the first"
                    + " schedule to each other one.")
    private List<Path> inputs;

    @Option(
            names = "--format",
            paramLabel = "FMT",
            defaultValue = "text",
            description = "What to print: ${COMPLETION-CANDIDATES}.")
    private CompareFormat format;

    @Option(names = "--html", paramLabel = "FILE", description = "The file for the comparison as one page, as well.")
    private Path page;

    @Option(names = "-o", paramLabel = "FILE", description = "The file to write; stdout when absent.")
    private Path file;

    @Option(names = "--hide-room-changes", description = "Do not say that a session is in another room.")
    private boolean hidesRoomChanges;

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        return output.print(new Agendum()
                .compare(new CompareRequest(inputs, format, Output.columns(), page, file, hidesRoomChanges)));
    }
}
