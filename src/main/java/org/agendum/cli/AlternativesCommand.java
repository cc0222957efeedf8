package org.agendum.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.agendum.app.Agendum;
import org.agendum.app.AlternativesRequest;
import org.agendum.app.Differ;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "alternatives",
        description = "Drafts several schedules that are about as good as the best and as different as can be.",
        mixinStandardHelpOptions = true)
final class AlternativesCommand implements Callable<Integer> {
    private static final class ScheduleCount extends CountConverter {
        ScheduleCount() {
            super(100);
        }
    }

    @Parameters(paramLabel = "PROBLEM", description = "The problem file (JSON).")
    private Path problem;

    @Option(
            names = "-k",
            paramLabel = "N",
            defaultValue = "5",
            converter = ScheduleCount.class,
            description = "How many schedules, from 1 to 100; ${DEFAULT-VALUE} when absent.")
    private Long count;

    @Option(
            names = "--within",
            paramLabel = "LOSS",
            defaultValue = "5%",
            converter = WithinConverter.class,
            description = "How much more soft cost than the best one may have: a share of that, or of 100 if it is"
                    + " less, like 5%%; or points, like 20; 5%% when absent.")
    private WithinConverter.Within within;

    @Option(
            names = "--differ",
            paramLabel = "WHAT",
            description = "What is to differ: ${COMPLETION-CANDIDATES}; all of it when absent.")
    private Differ differ;

    @Option(
            names = "-o",
            paramLabel = "DIR",
            defaultValue = "solutions",
            description = "The folder for the schedules, named like the problem with -1, -2 … at the end;"
                    + " ${DEFAULT-VALUE} when absent.")
    private Path folder;

    @Option(
            names = "--time",
            paramLabel = "TIME",
            defaultValue = "30s",
            converter = TimeConverter.class,
            description = "The longest it may take, like 45s, 5m or 1h30m; ${DEFAULT-VALUE} when absent.")
    private Duration time;

    @Option(
            names = "--steps",
            paramLabel = "N",
            converter = CountConverter.class,
            description = "The most steps that each search may take; no limit when absent.")
    private Long steps;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "0",
            description = "What its random choices start from; ${DEFAULT-VALUE} when absent.")
    private long seed;

    @Mixin
    private Output output;

    @Override
    public Integer call() {
        var request = new AlternativesRequest(
                problem,
                Math.toIntExact(count),
                within.amount(),
                within.isPercent(),
                differ,
                folder,
                time,
                steps,
                seed,
                Output.columns());
        return Interruptible.run(
                output,
                "Interrupted: writing the schedules found so far.",
                listener -> new Agendum().alternatives(request, listener));
    }
}
