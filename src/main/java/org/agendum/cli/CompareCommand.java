package org.agendum.cli;

import java.nio.file.Path;
import java.time.ZoneId;
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
        description = {
            "Says what differs between schedules: what moved, for whom, and at which cost;",
            "or between versions of a programme that was published."
        },
        customSynopsis = {
            "agendum compare PROBLEM A B [C…] [OPTIONS]",
            "       agendum compare A B [C…] [--time-zone ZONE] [OPTIONS]"
        },
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
    @Parameters(
            arity = "2..*",
            paramLabel = "FILE",
            description = "The problem file (JSON) and two or more of its schedules; or two or more versions of a"
                    + " published programme. Changes are told from the first version to each other one.")
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

    @Option(
            names = "--time-zone",
            paramLabel = "ZONE",
            converter = ZoneConverter.class,
            description = "The zone of published programmes that do not name it, like Europe/Zurich; the offset that"
                    + " the files write when absent.")
    private ZoneId zone;

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        return output.print(new Agendum()
                .compare(new CompareRequest(inputs, zone, format, Output.columns(), page, file, hidesRoomChanges)));
    }
}
