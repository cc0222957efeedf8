package org.agendum.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
                    + " Pentabarf, pretalx and others.")
    private Path first;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "SCHEDULE",
            description = "The schedule file (JSON); absent with a published programme.")
    private Path schedule;

    @Option(names = "--strict", description = "Exit with 1 for medium violations too.")
    private boolean strict;

    @Option(
            names = "--copies",
            paramLabel = "PATTERN",
            description = "Sessions of a published programme with such a title only show another one, like '*(Stream)':"
                    + " nobody sits in them. A star stands for anything. Can be given several times.")
    private List<String> copies = List.of();

    @Option(
            names = "--joint",
            paramLabel = "ID,ID…",
            description = "These sessions of a published programme are one, listed several times: they do not conflict"
                    + " with each other. Can be given several times.")
    private List<String> joint = List.of();

    @Option(
            names = "--time-zone",
            paramLabel = "ZONE",
            converter = ZoneConverter.class,
            description = "The zone of a published programme that does not name it, like Europe/Zurich; the offset that"
                    + " the file writes when absent.")
    private ZoneId zone;

    @Mixin
    private Output output;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (schedule == null) {
            var groups = joint.stream().map(this::group).toList();
            return output.print(new Agendum().check(new CheckFileRequest(first, zone, copies, groups, strict)));
        }
        if (!copies.isEmpty() || !joint.isEmpty() || zone != null) {
            throw new ParameterException(
                    spec.commandLine(), "--copies, --joint and --time-zone are for a published programme alone.");
        }
        return output.print(new Agendum().check(first, schedule, strict));
    }

    private List<String> group(String ids) {
        var group = Stream.of(ids.split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
        if (group.size() < 2) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--joint '%s' names fewer than two sessions. Maybe --joint 101,102.".formatted(ids));
        }
        return group;
    }
}
