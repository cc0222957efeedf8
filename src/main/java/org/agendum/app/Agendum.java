package org.agendum.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.agendum.analysis.Check;
import org.agendum.analysis.Unplaceable;
import org.agendum.exchange.AtomicFile;
import org.agendum.exchange.InvalidInput;
import org.agendum.exchange.JsonWriter;
import org.agendum.exchange.LocatedFault;
import org.agendum.exchange.ProblemReader;
import org.agendum.exchange.ScheduleReader;
import org.agendum.exchange.Schemas;
import org.agendum.exchange.ViolationList;
import org.agendum.problem.Fault;
import org.agendum.problem.Level;
import org.agendum.problem.Problem;
import org.agendum.rules.Catalogue;
import org.agendum.schedule.Schedule;
import org.agendum.solver.Engine;
import org.agendum.solver.Scoring;

/** The use cases. Each answers, also when its input is not usable; only a fault of agendum itself is thrown. */
public final class Agendum {
    private interface UseCase {
        Answer answer() throws IOException;
    }

    /** Gets ready, on another thread, what counts costs. Nothing waits for it that does not need it. */
    public static void warmUp() {
        CompletableFuture.runAsync(Engine::warmUp);
    }

    /** Finds all faults of a problem file. */
    public Answer validate(Path problemFile) {
        return guarded(() -> {
            var read = new ProblemReader(Catalogue.countings(), Agendum::allNotices).read(problemFile);
            var text = "%s: valid: %s\n".formatted(problemFile, summary(read.problem()));
            return Answer.done(text, JsonWriter.any(Validity.valid(read.notices())))
                    .withMessages(lines(read.notices()));
        });
    }

    /** Finds all violations of a schedule. */
    public Answer check(Path problemFile, Path scheduleFile, boolean strict) {
        return guarded(() -> {
            var read = readProblem(problemFile);
            var problem = read.problem();
            var notices = new ArrayList<>(read.notices());
            var schedule = ScheduleReader.read(scheduleFile, problem, notices::add);
            var check = Check.of(problem, schedule, new Scoring());
            var report = CheckReport.of(problem, check);
            var answer =
                    new Answer(exitCode(check, strict), ViolationList.text(check), JsonWriter.any(report), List.of());
            var notes = new ArrayList<>(check.notes());
            if (isOfOtherVersion(schedule, problem)) {
                notes.add("The schedule was made for another version of the problem.");
            }
            return answer.withMessages(messages(notices, notes));
        });
    }

    /** Finds who and which rooms are booked twice in a published programme. */
    public Answer check(CheckFileRequest request) {
        return guarded(() -> new CheckFileCase(request).answer());
    }

    /** Says why a schedule costs what it costs, or what holds a session where it is. */
    public Answer explain(ExplainRequest request) {
        return guarded(() -> {
            var read = readProblem(request.problem());
            var notices = new ArrayList<>(read.notices());
            var schedule = ScheduleReader.read(request.schedule(), read.problem(), notices::add);
            var answer = new ExplainCase(request, read.problem(), schedule).answer();
            return answer.withMessages(messages(notices, answer.messages()));
        });
    }

    /** Says what differs between schedules. */
    public Answer compare(CompareRequest request) {
        return guarded(() -> new CompareCase(request).answer());
    }

    /** Drafts several schedules that differ, and writes them. */
    public Answer alternatives(AlternativesRequest request, SolveListener listener) {
        return guarded(() -> new AlternativesCase(request, listener).answer());
    }

    /** Says whether a problem can be solved at all, and if not, which of its requirements cannot hold together. */
    public Answer diagnose(Path problemFile, Duration time) {
        return guarded(() -> {
            var read = readProblem(problemFile);
            return DiagnoseCase.answer(read.problem(), time).withMessages(lines(read.notices()));
        });
    }

    /** Drafts a schedule and writes it. */
    public Answer solve(SolveRequest request, SolveListener listener) {
        return guarded(() -> {
            AtomicFile.checkWritable(request.output());
            keepApart(request.output(), request.problem());
            var read = readProblem(request.problem());
            Document.checkPossible(request.problem(), read.problem(), request.format());
            return new SolveCase(request, listener).solve(read.problem(), lines(read.notices()));
        });
    }

    /** Mends a schedule after something has happened, with as little change as possible. */
    public Answer repair(RepairRequest request) {
        return guarded(() -> {
            var mending = new RepairCase(request);
            for (var output : List.of(request.output(), request.problemOutput())) {
                AtomicFile.checkWritable(output);
                keepApart(output, request.problem());
                keepApart(output, request.schedule());
            }
            var read = readProblem(request.problem());
            return mending.answer(read.problem(), lines(read.notices()));
        });
    }

    /** Shows a schedule as a document; writes it to a file if one is given. */
    public Answer export(ExportRequest request) {
        return guarded(() -> new ExportCase(request).answer());
    }

    /** Makes a problem of a file of another program, and writes it if a file is given. */
    public Answer importProblem(ImportRequest request) {
        return guarded(() -> new ImportCase(request).answer());
    }

    /** Solves problems with several seeds each, and says how well and how fast that went. */
    public Answer bench(BenchRequest request, SolveListener listener) {
        return guarded(() -> new BenchCase(request, listener).answer());
    }

    /** Makes up a conference. */
    public Answer generate(GenerateRequest request) {
        return guarded(() -> new GenerateCase(request).answer());
    }

    /** Makes a problem, or a workbook to fill in, from a template and a few answers. */
    public Answer newProblem(NewRequest request) {
        return guarded(() -> new NewCase(request).answer());
    }

    /** The templates from which problems can be made, each with its title and what it is for. */
    public Answer templates() {
        return Answer.done(NewCase.text(), JsonWriter.any(NewCase.choices()));
    }

    /** The catalogue of rules. */
    public Answer rules() {
        return Answer.done(RuleList.text(), JsonWriter.any(RuleList.rows()));
    }

    /** @param name problem or schedule */
    public Answer schema(String name) {
        var text = Schemas.text(name);
        return Answer.done(text, text);
    }

    static boolean isOfOtherVersion(Schedule schedule, Problem problem) {
        return schedule.problemDigest() != null
                && problem.id().equals(schedule.problem())
                && !schedule.problemDigest().equals(JsonWriter.digest(problem));
    }

    static int exitCode(Check check, boolean strict) {
        boolean fails = check.has(Level.HARD) || strict && check.has(Level.MEDIUM);
        return fails ? Answer.VIOLATIONS_REMAIN : Answer.DONE;
    }

    /** What a planner has written must not be lost to a slip. */
    static void keepApart(Path output, Path input) throws IOException {
        if (Files.exists(output) && Files.exists(input) && Files.isSameFile(output, input)) {
            throw new IOException(
                    "Cannot write %s: it is the input. Maybe name another file with -o.".formatted(output));
        }
    }

    private Answer guarded(UseCase useCase) {
        try {
            return useCase.answer();
        } catch (InvalidInput invalid) {
            var validity = Validity.invalid(invalid.faults());
            return new Answer(Answer.INVALID_INPUT, "", JsonWriter.any(validity), lines(invalid.faults()));
        } catch (IOException failure) {
            var fault = new LocatedFault("", 0, 0, "", failure.getMessage(), "");
            return new Answer(
                    Answer.INVALID_INPUT,
                    "",
                    JsonWriter.any(Validity.invalid(List.of(fault))),
                    List.of(failure.getMessage()));
        }
    }

    /** Also those that a schedule would say by itself. */
    private static List<Fault> allNotices(Problem problem) {
        var notices = new ArrayList<>(Catalogue.notices(problem));
        notices.addAll(Unplaceable.notices(problem));
        return notices;
    }

    static ProblemReader.Result readProblem(Path file) {
        return readProblem(file, null);
    }

    /** @param zone of a workbook that does not say it; null when unknown */
    static ProblemReader.Result readProblem(Path file, ZoneId zone) {
        return new ProblemReader(Catalogue.countings(), Catalogue::notices).read(file, zone);
    }

    private static List<String> lines(List<LocatedFault> faults) {
        return faults.stream().map(LocatedFault::toString).toList();
    }

    private static List<String> messages(List<LocatedFault> notices, List<String> notes) {
        var messages = new ArrayList<>(lines(notices));
        messages.addAll(notes);
        return messages;
    }

    private static String summary(Problem problem) {
        return "%d sessions, %d rooms, %d people, %d days"
                .formatted(
                        problem.sessions().size(),
                        problem.rooms().size(),
                        problem.people().size(),
                        problem.days().size());
    }
}
