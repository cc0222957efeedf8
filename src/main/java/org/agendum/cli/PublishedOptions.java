package org.agendum.cli;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.agendum.app.SetAsideRequest;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How to take what is unclear in a published programme. */
final class PublishedOptions {
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
            description = "The zone of a file that does not name it, like Europe/Zurich. When absent, the offset that"
                    + " the file writes, else UTC.")
    private ZoneId zone;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** Whether none of them was given. */
    boolean areAbsent() {
        return copies.isEmpty() && joint.isEmpty() && zone == null;
    }

    /** Null when absent. */
    ZoneId zone() {
        return zone;
    }

    SetAsideRequest setAside() {
        return new SetAsideRequest(copies, joint.stream().map(this::group).toList());
    }

    private List<String> group(String ids) {
        var group = Stream.of(ids.split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
        if (group.size() < 2) {
            throw new ParameterException(
                    command.commandLine(),
                    "--joint '%s' names fewer than two sessions. Maybe --joint 101,102.".formatted(ids));
        }
        return group;
    }
}
