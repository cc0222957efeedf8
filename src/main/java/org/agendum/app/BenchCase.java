package org.agendum.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agendum.bench.BenchRow;
import org.agendum.bench.BenchRun;
import org.agendum.exchange.AtomicFile;
import org.agendum.exchange.BenchCsv;
import org.agendum.exchange.BenchPage;
import org.agendum.exchange.BenchText;
import org.agendum.exchange.JsonWriter;
import org.agendum.exchange.ProblemFiles;
import org.agendum.problem.Problem;
import org.agendum.solver.Limits;

/** Solves each of some problems with several seeds, and writes how that went. */
final class BenchCase {
    private final BenchRequest request;
    private final SolveListener listener;
    private final List<String> messages = new ArrayList<>();
    private volatile boolean stopped;
    private volatile MeasuredRun running;

    BenchCase(BenchRequest request, SolveListener listener) {
        this.request = request;
        this.listener = listener;
    }

    Answer answer() throws IOException {
        if (request.output() != null) {
            AtomicFile.prepareFolder(request.output());
            for (var file : List.of(results(), curves(), page())) {
                AtomicFile.checkWritable(file);
            }
        }
        var problems = problems();
        listener.started(this::stop);
        var runs = runs(problems);
        write(runs);
        var rows = BenchRow.of(runs);
        return Answer.done(BenchText.table(rows), JsonWriter.any(rows)).withMessages(messages);
    }

    /** All are read before any is solved: what is wrong with the last is said at once. */
    private Map<String, Problem> problems() {
        var problems = new LinkedHashMap<String, Problem>();
        for (var file : ProblemFiles.in(request.inputs())) {
            var problem = Agendum.readProblem(file).problem();
            problems.put(ProblemFiles.name(file, problems.keySet()), problem);
        }
        return problems;
    }

    private List<BenchRun> runs(Map<String, Problem> problems) {
        var runs = new ArrayList<BenchRun>();
        for (var entry : problems.entrySet()) {
            for (long seed = 0; seed < request.seeds() && !stopped; seed++) {
                var limits = new Limits(request.time(), null, seed, request.cores());
                running = new MeasuredRun(entry.getKey(), entry.getValue(), limits, listener);
                runs.add(running.run(stopped));
            }
        }
        return runs;
    }

    private void stop() {
        stopped = true;
        var current = running;
        if (current != null) {
            current.stop();
        }
    }

    private void write(List<BenchRun> runs) throws IOException {
        if (request.output() == null) {
            return;
        }
        write(results(), BenchCsv.results(runs));
        write(curves(), BenchCsv.curves(runs));
        write(page(), BenchPage.write(setting(), runs));
    }

    private String setting() {
        return "agendum %s, Java %s, at most %d s a run, %d seeds a problem, cores in use: %d."
                .formatted(
                        Version.TEXT, Runtime.version(), request.time().toSeconds(), request.seeds(), request.cores());
    }

    private void write(Path file, String text) throws IOException {
        AtomicFile.write(file, text);
        messages.add("Wrote %s.".formatted(file));
    }

    private Path results() {
        return request.output().resolve("results.csv");
    }

    private Path curves() {
        return request.output().resolve("curves.csv");
    }

    private Path page() {
        return request.output().resolve("bench.html");
    }
}
