package org.agendum.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.agendum.app.Agendum;
import org.agendum.app.Answer;
import org.agendum.app.BenchRequest;
import org.agendum.app.GenerateRequest;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "bench",
        description = {
            "Solves problems with several seeds each, and says how well and how fast that went;",
            "or makes up a conference to solve."
        },
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
    @ArgGroup(multiplicity = "1")
    private What what;

    @Option(
            names = "-o",
            paramLabel = "PATH",
            description = "The folder to write results.csv, curves.csv and bench.html to, which are not written when"
                    + " absent; with --generate, the problem file to write, stdout when absent.")
    private Path path;

    @Mixin
    private Output output;

    /** One of the two. */
    private static final class What {
        @ArgGroup(exclusive = false, heading = "To solve:%n")
        private Runs runs;

        @ArgGroup(exclusive = false, heading = "To make up a conference:%n")
        private Generation generation;
    }

    private static final class Runs {
        @Parameters(paramLabel = "DIR|FILE", arity = "1..*", description = "Problem files (JSON), and folders of them.")
        private List<Path> inputs;

        @Option(
                names = "--seconds",
                paramLabel = "N",
                defaultValue = "60",
                converter = CountConverter.class,
                description = "The longest that each run may take; ${DEFAULT-VALUE} when absent.")
        private Long seconds;

        @Option(
                names = "--seeds",
                paramLabel = "N",
                defaultValue = "5",
                converter = CountConverter.class,
                description = "How many runs each problem gets, with the seeds 0, 1, …; ${DEFAULT-VALUE} when absent.")
        private Long seeds;

        @Option(
                names = "--cores",
                paramLabel = "N",
                defaultValue = "1",
                converter = CoresConverter.class,
                description = "How many searches each run makes side by side; ${DEFAULT-VALUE} when absent.")
        private Integer cores;
    }

    private static final class Generation {
        @Option(
                names = "--generate",
                required = true,
                paramLabel = "N",
                converter = CountConverter.class,
                description = "How many sessions the conference has.")
        private Long sessions;

        @Option(
                names = "--seed",
                paramLabel = "N",
                defaultValue = "0",
                description = "What its random choices start from; ${DEFAULT-VALUE} when absent.")
        private long seed;

        @Option(
                names = "--schedule",
                paramLabel = "SCHEDULE",
                description = "The file for a schedule of it that breaks no hard rule and leaves nothing out.")
        private Path schedule;
    }

    @Override
    public Integer call() {
        return what.generation == null ? bench(what.runs) : output.print(generate(what.generation));
    }

    private Answer generate(Generation wanted) {
        return new Agendum()
                .generate(new GenerateRequest(Math.toIntExact(wanted.sessions), wanted.seed, path, wanted.schedule));
    }

    private int bench(Runs runs) {
        var request = new BenchRequest(
                runs.inputs, Duration.ofSeconds(runs.seconds), Math.toIntExact(runs.seeds), runs.cores, path);
        return Interruptible.run(
                output,
                "Interrupted: writing the results of the runs so far.",
                listener -> new Agendum().bench(request, listener));
    }
}
