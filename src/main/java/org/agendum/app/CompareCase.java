package org.agendum.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.agendum.analysis.comparison.Compared;
import org.agendum.analysis.comparison.Matching;
import org.agendum.analysis.comparison.Matching.Matched;
import org.agendum.exchange.AtomicFile;
import org.agendum.exchange.ComparisonText;
import org.agendum.exchange.FileKind;
import org.agendum.exchange.HtmlComparison;
import org.agendum.exchange.InvalidInput;
import org.agendum.exchange.JsonWriter;
import org.agendum.exchange.LocatedFault;
import org.agendum.exchange.MarkdownComparison;
import org.agendum.exchange.PublishedFiles;
import org.agendum.exchange.ScheduleReader;
import org.agendum.problem.Problem;
import org.agendum.problem.Session;
import org.agendum.schedule.Programme;
import org.agendum.schedule.Schedule;

/** Compares the schedules of a problem, or versions of a programme that was published. */
final class CompareCase {
    private static final String ORDER = "Maybe write: compare PROBLEM A B";

    private final CompareRequest request;
    private final List<String> messages = new ArrayList<>();

    CompareCase(CompareRequest request) {
        this.request = request;
    }

    Answer answer() throws IOException {
        checkOutputs();
        checkInputs();
        var compared = isOfProblem() ? schedules() : programmes();
        boolean isFeasible = compared.comparison().versions().stream()
                .allMatch(side -> side.score() == null || side.score().isFeasible());
        var text = text(compared);
        if (request.page() != null) {
            write(request.page(), HtmlComparison.page(compared));
        }
        if (request.output() != null) {
            write(request.output(), text);
        }
        return new Answer(
                isFeasible ? Answer.DONE : Answer.VIOLATIONS_REMAIN,
                request.output() == null ? text : "",
                JsonWriter.any(compared.comparison()),
                List.copyOf(messages));
    }

    private void checkOutputs() throws IOException {
        for (var output : new Path[] {request.page(), request.output()}) {
            if (output != null) {
                AtomicFile.checkWritable(output);
                for (var input : request.inputs()) {
                    Agendum.keepApart(output, input);
                }
            }
        }
    }

    /** All that is wrong with what was named, before anything is read. */
    private void checkInputs() throws IOException {
        var faults = new ArrayList<LocatedFault>();
        var inputs = request.inputs();
        for (int i = 0; i < inputs.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (isSame(inputs.get(i), inputs.get(j))) {
                    faults.add(fault(inputs.get(i), "It is named twice.", "Name each version once."));
                    break;
                }
            }
        }
        throwIfAny(faults);
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        return one.equals(other) || Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    }

    /** Whether schedules of a problem are named, and not programmes; a problem stands before its schedules. */
    private boolean isOfProblem() {
        var inputs = request.inputs();
        var first = FileKind.of(inputs.get(0));
        if (first == FileKind.PROBLEM || first == FileKind.WORKBOOK) {
            return true;
        }
        if (first == FileKind.SCHEDULE) {
            throw new InvalidInput(
                    List.of(fault(inputs.get(0), "This is a schedule, and its problem is not named first.", ORDER)));
        }
        throwIfAny(inputs.stream()
                .filter(input -> isOfKind(input, FileKind.PROBLEM) || isOfKind(input, FileKind.WORKBOOK))
                .map(input -> fault(input, "This is a problem, and not the first file.", ORDER))
                .toList());
        // what stands before schedules was meant to be a problem, and its reader says what is wrong with it
        return inputs.stream().anyMatch(input -> isOfKind(input, FileKind.SCHEDULE));
    }

    /** What is not there is of no kind; whoever reads it complains. */
    private static boolean isOfKind(Path input, FileKind kind) {
        return Files.exists(input) && FileKind.of(input) == kind;
    }

    private Compared programmes() {
        var faults = new ArrayList<LocatedFault>();
        var programmes = new ArrayList<Programme>();
        for (var file : request.inputs()) {
            try {
                var read = PublishedFiles.read(file, request.zone());
                read.mended().forEach(mended -> messages.add(mended.toString()));
                programmes.add(read.programme());
            } catch (InvalidInput invalid) {
                faults.addAll(invalid.faults());
            }
        }
        throwIfAny(faults);
        match(programmes);
        return Compared.programmes(
                request.inputs().stream().map(Path::toString).toList(), programmes, request.hidesRoomChanges());
    }

    /** Finds what other files call otherwise, and says so; programmes of two events have nothing in common. */
    private void match(List<Programme> programmes) {
        var first = programmes.get(0);
        for (int i = 1; i < programmes.size(); i++) {
            var matched = Matching.match(first, programmes.get(i));
            programmes.set(i, matched.programme());
            if (first.sessions().isEmpty() || matched.programme().sessions().isEmpty()) {
                continue;
            }
            var names = "%s: Its sessions have other identifiers than those of %s."
                    .formatted(request.inputs().get(i), request.inputs().get(0));
            if (matched.isByContent() && matched.sessions() == 0) {
                messages.add("%s has no session in common with %s. Maybe it is of another event."
                        .formatted(request.inputs().get(i), request.inputs().get(0)));
            } else if (matched.isByContent()) {
                messages.add("%s Of %d, %s."
                        .formatted(names, matched.programme().sessions().size(), counts(matched)));
            }
            if (matched.people() > 0) {
                messages.add("%s: Its people have other identifiers than those of %s; %d were matched by name."
                        .formatted(request.inputs().get(i), request.inputs().get(0), matched.people()));
            }
        }
    }

    private static String counts(Matched matched) {
        var counts = new ArrayList<String>();
        addCount(counts, matched.byIdentifier(), "by another identifier");
        addCount(counts, matched.byTitleAndPeople(), "by title and people");
        addCount(counts, matched.byTitle(), "by title alone");
        return String.join(", ", counts);
    }

    private static void addCount(List<String> counts, int count, String how) {
        if (count > 0) {
            counts.add("%d %s %s".formatted(count, count == 1 ? "was matched" : "were matched", how));
        }
    }

    private Compared schedules() {
        var problemFile = request.inputs().get(0);
        var read = Agendum.readProblem(problemFile);
        read.notices().forEach(notice -> messages.add(notice.toString()));
        var files = request.inputs().subList(1, request.inputs().size());
        if (files.size() < 2) {
            throw InvalidInput.file(
                    problemFile.toString(),
                    "There %s to compare.".formatted(files.isEmpty() ? "is no schedule" : "is only one schedule"),
                    "Name two or more, like: compare PROBLEM A B");
        }
        var schedules = read(read.problem(), files);
        return Compared.schedules(
                read.problem(), files.stream().map(Path::toString).toList(), schedules, request.hidesRoomChanges());
    }

    /** Reads all of them before it complains. */
    private List<Schedule> read(Problem problem, List<Path> files) {
        var faults = new ArrayList<LocatedFault>();
        var schedules = new ArrayList<Schedule>();
        for (var file : files) {
            try {
                var schedule = ScheduleReader.read(file, problem, notice -> messages.add(notice.toString()));
                schedules.add(schedule);
                checkBelongs(problem, file, schedule, faults);
            } catch (InvalidInput invalid) {
                faults.addAll(invalid.faults());
            }
        }
        throwIfAny(faults);
        return schedules;
    }

    private void checkBelongs(Problem problem, Path file, Schedule schedule, List<LocatedFault> faults) {
        if (schedule.problem() != null && !schedule.problem().equals(problem.id())) {
            faults.add(fault(
                    file,
                    "The schedule is for problem '%s', not for '%s'.".formatted(schedule.problem(), problem.id()),
                    "Maybe name another problem or another schedule."));
            return;
        }
        var known = problem.sessions().stream().map(Session::id).collect(Collectors.toSet());
        if (!schedule.sessions().isEmpty()
                && schedule.sessions().stream().noneMatch(placement -> known.contains(placement.id()))) {
            faults.add(fault(
                    file,
                    "The problem '%s' knows none of the sessions of the schedule.".formatted(problem.id()),
                    "Maybe name another problem or another schedule."));
        } else if (Agendum.isOfOtherVersion(schedule, problem)) {
            messages.add("%s: The schedule was made for another version of the problem.".formatted(file));
        }
    }

    private String text(Compared compared) {
        return switch (request.format()) {
            case TEXT -> ComparisonText.text(compared.comparison(), request.columns());
            case MD -> MarkdownComparison.text(compared.comparison());
            case HTML -> HtmlComparison.page(compared);
        };
    }

    private void write(Path path, String text) throws IOException {
        AtomicFile.write(path, text);
        messages.add("Wrote %s.".formatted(path));
    }

    private static LocatedFault fault(Path file, String message, String advice) {
        return new LocatedFault(file.toString(), 0, 0, "", message, advice);
    }

    private static void throwIfAny(List<LocatedFault> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }
}
