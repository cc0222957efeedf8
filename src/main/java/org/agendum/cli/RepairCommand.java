package org.agendum.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.agendum.app.Agendum;
import org.agendum.app.RepairRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "repair",
        description = "Mends a schedule after something has happened: the fewest people affected, then the fewest"
                + " sessions moved, then the best score. Options can be given several times.",
        mixinStandardHelpOptions = true)
final class RepairCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "PROBLEM", description = "The problem file (JSON).")
    private Path problem;

    @Parameters(index = "1", paramLabel = "SCHEDULE", description = "The schedule file (JSON).")
    private Path schedule;

    @Option(
            names = "--cancel-person",
            paramLabel = "ID",
            description = "Somebody does not come: other candidates take their seats, or these are to be confirmed.")
    private List<String> cancelPeople = List.of();

    @Option(
            names = "--unavailable",
            paramLabel = "ID=FROM/TO",
            description = "Somebody cannot take part, or a room cannot be used, like"
                    + " lauber=2017-06-19T10:00/2017-06-19T18:00.")
    private List<String> unavailable = List.of();

    @Option(names = "--cancel-room", paramLabel = "ID", description = "A room cannot be used any more.")
    private List<String> cancelRooms = List.of();

    @Option(names = "--cancel-session", paramLabel = "ID", description = "A session does not take place.")
    private List<String> cancelSessions = List.of();

    @Option(
            names = "--add",
            paramLabel = "FILE",
            description = "Sessions are added: a JSON file like {\"sessions\": […], \"people\": […]}, both as in a"
                    + " problem.")
    private List<Path> add = List.of();

    @Option(
            names = "--lengthen",
            paramLabel = "ID=MIN",
            description = "A session lasts so many minutes from now on, also one that has begun and is not over.")
    private List<String> lengthen = List.of();

    @Option(
            names = "--now",
            paramLabel = "TIME",
            description =
                    "What started before this time stays, and nothing moves to before it; like" + " 2017-06-19T12:00.")
    private String now;

    @Option(
            names = "-o",
            paramLabel = "FILE",
            description = "The schedule file to write; in the folder solutions, named like the problem with -repaired,"
                    + " when absent.")
    private Path file;

    @Option(
            names = "--problem-output",
            paramLabel = "FILE",
            description = "The problem file to write, as the problem is now; beside the schedule, with -problem, when"
                    + " absent.")
    private Path problemFile;

    @Option(
            names = "--time",
            paramLabel = "TIME",
            defaultValue = "30s",
            converter = TimeConverter.class,
            description = "The longest that proof and search may take; ${DEFAULT-VALUE} when absent.")
    private Duration time;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "0",
            description = "What random choices start from; ${DEFAULT-VALUE} when absent.")
    private long seed;

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        var written = file == null ? Path.of("solutions", stem(problem) + "-repaired.json") : file;
        var changed = problemFile == null ? written.resolveSibling(stem(written) + "-problem.json") : problemFile;
        var request = new RepairRequest(
                problem,
                schedule,
                cancelPeople,
                unavailable,
                cancelRooms,
                cancelSessions,
                add,
                lengthen,
                now,
                written,
                changed,
                time,
                seed,
                Output.columns());
        return ProgressLine.during(output, "looking for the least change", () -> new Agendum().repair(request));
    }

    private static String stem(Path path) {
        var name = path.getFileName() == null ? "schedule" : path.getFileName().toString();
        return name.replaceFirst("\\.json$", "");
    }
}
