package org.agendum.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.agendum.analysis.Check;
import org.agendum.analysis.alternatives.AlternativeSearch;
import org.agendum.analysis.alternatives.Alternatives;
import org.agendum.analysis.alternatives.Loss;
import org.agendum.exchange.AlternativesText;
import org.agendum.exchange.AtomicFile;
import org.agendum.exchange.InvalidInput;
import org.agendum.exchange.JsonWriter;
import org.agendum.problem.Problem;
import org.agendum.schedule.Solved;
import org.agendum.solver.Limits;
import org.agendum.solver.Scoring;

/** Drafts several schedules that differ, writes them and says how they differ. */
final class AlternativesCase {
    private final AlternativesRequest request;
    private final SolveListener listener;
    private final List<String> messages = new ArrayList<>();

    AlternativesCase(AlternativesRequest request, SolveListener listener) {
        this.request = request;
        this.listener = listener;
    }

    Answer answer() throws IOException {
        for (int number = 1; number <= request.count(); number++) {
            AtomicFile.checkWritable(file(number));
            Agendum.keepApart(file(number), request.problem());
        }
        var read = Agendum.readProblem(request.problem());
        read.notices().forEach(notice -> messages.add(notice.toString()));
        var problem = read.problem();
        checkCanDiffer(problem);
        var search = new AlternativeSearch(
                problem,
                request.count(),
                new Loss(request.within(), request.isPercent()),
                request.differ() == null ? null : request.differ().part(),
                Limits.of(request.time(), request.steps(), request.seed(), null));
        listener.started(search::stop);
        var found = search.search(listener::doing);
        var files = write(problem, found);
        boolean isFeasible = !found.alternatives().isEmpty();
        return new Answer(
                isFeasible ? Answer.DONE : Answer.VIOLATIONS_REMAIN,
                AlternativesText.text(found, request.columns()),
                JsonWriter.any(AlternativesReport.of(problem, found, files)),
                List.copyOf(messages));
    }

    private void checkCanDiffer(Problem problem) {
        var differ = request.differ();
        var obstacle = differ == null ? null : differ.obstacle(problem);
        if (obstacle != null) {
            throw InvalidInput.file(
                    request.problem().toString(),
                    obstacle,
                    differ == Differ.ROOMS
                            ? "Leave --differ rooms out."
                            : "Give seats candidates, or leave --differ people out.");
        }
    }

    private List<Path> write(Problem problem, Alternatives found) throws IOException {
        var scoring = new Scoring();
        var files = new ArrayList<Path>();
        for (var schedule : found.schedules()) {
            var file = file(files.size() + 1);
            var made = Made.of(problem, schedule, new Solved(Version.TEXT, request.seed(), null, null, null));
            AtomicFile.write(
                    file, JsonWriter.schedule(Check.of(problem, made, scoring).applyTo(made)));
            messages.add("Wrote %s.".formatted(file));
            files.add(file);
        }
        for (int number = files.size() + 1; Files.exists(file(number)); number++) {
            messages.add("%s is left from another time; it is none of these.".formatted(file(number)));
        }
        return files;
    }

    private Path file(int number) {
        var name = request.problem().getFileName() == null
                ? "schedule"
                : request.problem().getFileName().toString();
        return request.folder().resolve("%s-%d.json".formatted(name.replaceFirst("\\.json$", ""), number));
    }
}
