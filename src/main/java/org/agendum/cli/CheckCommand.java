package org.agendum.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.agendum.app.Agendum;
import org.agendum.app.CheckFileRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        description = {
            "Finds every conflict of a schedule, whoever made it;",
            "or, given one file, who and which rooms are booked twice in a programme that was published."
        },
        customSynopsis = {
            "agendum check PROBLEM SCHEDULE [--strict] [--json]",
            "       agendum check FILE [--copies PATTERN]… [--joint ID,ID…]… [--time-zone ZONE] [--json]"
        },
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "PROBLEM|FILE",
            description = "The problem file (JSON); or a published programme: schedule.xml or schedule.json of frab,"
                    + " Pentabarf, pretalx and others, or CSV.")
    private Path first;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "SCHEDULE",
            description = "The schedule file (JSON); absent with a published programme.")
    private Path schedule;

    @Option(names = "--strict", description = "Exit with 1 for medium violations too.")
    private boolean strict;

    @Mixin
    private PublishedOptions published;

    @Mixin
    private Output output;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (schedule == null) {
            var request = new CheckFileRequest(first, published.zone(), published.setAside(), strict);
            return output.print(new Agendum().check(request));
        }
        if (!published.areAbsent()) {
            throw new ParameterException(
                    spec.commandLine(), "--copies, --joint and --time-zone are for a published programme alone.");
        }
        return output.print(new Agendum().check(first, schedule, strict));
    }
}
