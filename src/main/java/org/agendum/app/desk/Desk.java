package org.agendum.app.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.agendum.analysis.Check;
import org.agendum.exchange.InvalidInput;
import org.agendum.exchange.JsonWriter;
import org.agendum.exchange.ProblemReader;
import org.agendum.exchange.RequestBody;
import org.agendum.problem.Copies;
import org.agendum.problem.Problem;
import org.agendum.problem.Quote;
import org.agendum.problem.Session;
import org.agendum.problem.Spelling;
import org.agendum.problem.Validation;
import org.agendum.rules.Catalogue;
import org.agendum.schedule.Schedule;

/** One agenda on which planners work. May be used from many threads; they take turns. */
public final class Desk implements AutoCloseable {
    private final String name;
    private final ProblemFile file;
    private final Work work;
    private final List<Consumer<Event>> watchers = new CopyOnWriteArrayList<>();
    private final Answers answers = new Answers();
    private String stateJson;

    private Desk(String name, ProblemFile file, Work work) {
        this.name = name;
        this.file = file;
        this.work = work;
    }

    /**
     * @param folder where the work is kept
     * @param solution where a schedule may be from which to start
     * @throws InvalidInput if there is no work yet, and the problem has faults
     */
    static Desk open(String name, Path problem, Path folder, Path solution, Clock clock) throws IOException {
        var work = Work.open(folder, clock);
        var desk = new Desk(name, new ProblemFile(problem), work);
        try {
            if (work.draft() == null) {
                Opening.open(work, desk.file.read(), solution);
            } else {
                desk.finishWriting();
                desk.takeInFile();
            }
            return desk;
        } catch (InvalidInput | IOException e) {
            work.close();
            throw e;
        }
    }

    /** The file is behind when the machine stopped before it was written. */
    private void finishWriting() {
        try {
            var before = work.problemBefore();
            if (before != null && JsonWriter.digest(file.read()).equals(before)) {
                file.write(work.draft().problem());
            }
        } catch (InvalidInput invalid) {
            // told in the notices
            return;
        }
    }

    /** Takes in what others have written to the problem file. */
    private void takeInFile() throws IOException {
        if (!file.hasChanged() && file.trouble() == null) {
            return;
        }
        try {
            var problem = file.read();
            if (!JsonWriter.digest(problem).equals(work.digest())) {
                work.change(
                        Fitting.fit(problem, work.draft().placements()),
                        "Take in the problem file as it was changed outside");
                changed("file");
            }
        } catch (InvalidInput invalid) {
            // told in the notices
            stateJson = null;
        }
    }

    /** The state as it is now. */
    public synchronized Reply state() throws IOException {
        takeInFile();
        return reply();
    }

    private Reply reply() {
        if (stateJson == null) {
            stateJson = JsonWriter.line(current());
        }
        return new Reply(stateJson, work.revision());
    }

    private DeskState current() {
        return new DeskState(
                name,
                work.revision(),
                work.digest(),
                work.draft().problem(),
                schedule(),
                RuleRows.of(work.draft().problem(), check()),
                notices(),
                work.undoText(),
                work.redoText(),
                List.of(),
                List.of());
    }

    private Check check() {
        return answers.check(work);
    }

    private Schedule schedule() {
        return check().applyTo(Copies.with(work.draft().schedule(), "problemDigest", work.digest()));
    }

    private List<String> notices() {
        var notices = new ArrayList<String>();
        if (work.damage() != null) {
            notices.add(work.damage());
        }
        if (file.trouble() != null) {
            notices.add(file.trouble());
        }
        var problem = work.draft().problem();
        Validation.of(problem, Catalogue.countings()).notices().forEach(notice -> notices.add(notice.toString()));
        Catalogue.notices(problem).forEach(notice -> notices.add(notice.toString()));
        return notices;
    }

    /** In short, for a list. */
    synchronized Map<String, Object> row() throws IOException {
        takeInFile();
        var row = new LinkedHashMap<String, Object>();
        row.put("name", name);
        row.put("title", work.draft().problem().title());
        row.put("revision", work.revision());
        row.put("sessions", work.draft().problem().sessions().size());
        row.put("unscheduled", work.draft().schedule().unscheduled().size());
        row.put("score", check().score());
        row.put("feasible", check().score().isFeasible());
        row.put("valid", file.trouble() == null);
        row.put("message", file.trouble());
        return row;
    }

    /**
     * Edits the draft; all of it is one step.
     *
     * @param revision of the state that the planner saw
     * @throws InvalidInput with all that cannot be done
     */
    public synchronized Reply edit(String revision, byte[] body) throws IOException {
        checkRevision(revision);
        var request =
                RequestBody.read(Edit.Batch.class, body, work.draft().problem().timeZone());
        var result = Editing.apply(work.draft(), request.content().edits());
        if (!result.faults().isEmpty()) {
            throw request.invalid(result.faults());
        }
        checkValid(result.draft().problem());
        return change(result.draft(), result.text(), "edit");
    }

    /** @param dryRun only finds what is wrong with it */
    public synchronized Reply putProblem(String revision, byte[] body, boolean dryRun) throws IOException {
        if (!dryRun) {
            checkRevision(revision);
        }
        var read = new ProblemReader(Catalogue.countings(), Catalogue::notices).read("request", body);
        if (dryRun) {
            return new Reply(JsonWriter.line(Map.of("valid", true, "notices", read.notices())), null);
        }
        return change(Fitting.fit(read.problem(), work.draft().placements()), "Edit the problem", "problem");
    }

    public synchronized Reply undo(String revision) throws IOException {
        return back(revision, true);
    }

    public synchronized Reply redo(String revision) throws IOException {
        return back(revision, false);
    }

    private Reply back(String revision, boolean isUndo) throws IOException {
        checkRevision(revision);
        var before = work.draft().problem();
        if (!(isUndo ? work.undo() : work.redo())) {
            throw Refused.invalid("There is nothing to %s.".formatted(isUndo ? "undo" : "redo"), "");
        }
        return written(before, isUndo ? "undo" : "redo");
    }

    private Reply change(Draft next, String text, String by) throws IOException {
        var before = work.draft().problem();
        work.change(next, text);
        return written(before, by);
    }

    private Reply written(Problem before, String by) {
        if (before != work.draft().problem()) {
            file.write(work.draft().problem());
        }
        changed(by);
        return reply();
    }

    /** Edits of a problem by hand can make it one that cannot be. */
    private void checkValid(Problem problem) {
        if (problem != work.draft().problem()) {
            var faults = Validation.of(problem, Catalogue.countings()).faults();
            if (!faults.isEmpty()) {
                throw Refused.invalid(faults.get(0).message(), faults.get(0).advice());
            }
        }
    }

    private void checkRevision(String revision) throws IOException {
        takeInFile();
        if (revision == null || revision.isBlank()) {
            throw Refused.of(
                    Refused.Why.NO_REVISION,
                    "The request does not say on which state it builds.",
                    "Send the header If-Match with the revision of the state, like \"%d\".".formatted(work.revision()));
        }
        if (!revision.strip().replace("\"", "").equals(Long.toString(work.revision()))) {
            throw Refused.stale(current());
        }
    }

    private void changed(String by) {
        stateJson = null;
        var event =
                new Event(work.revision(), "changed", JsonWriter.line(Map.of("revision", work.revision(), "by", by)));
        watchers.forEach(watcher -> watcher.accept(event));
    }

    /** What each place would cost that a session may take. */
    public synchronized Reply places(String session) throws IOException {
        takeInFile();
        checkSession(session);
        return new Reply(JsonWriter.line(answers.inquiry(work).places(session)), work.revision());
    }

    /**
     * What would be wrong, and what no more, with a session at a place.
     *
     * @param end null for as long as it lasts now
     * @param room null for none
     */
    public synchronized Reply reason(String session, String start, String end, String room) throws IOException {
        takeInFile();
        checkSession(session);
        return new Reply(
                JsonWriter.line(Reason.of(work.draft(), answers.inquiry(work), session, start, end, room)),
                work.revision());
    }

    /** What holds a session where it is. */
    public synchronized Reply explanation(String session) throws IOException {
        takeInFile();
        checkSession(session);
        return new Reply(JsonWriter.line(answers.inquiry(work).why(session)), work.revision());
    }

    /** Who could take a seat. */
    public synchronized Reply candidates(String session, String seat) throws IOException {
        takeInFile();
        checkSession(session);
        if (seat == null || !seat.matches("\\d{1,6}")) {
            throw Refused.invalid("'seat' is no number.", "Count the seats of the session from 0.");
        }
        return new Reply(
                JsonWriter.line(answers.inquiry(work).candidates(session, Integer.parseInt(seat))), work.revision());
    }

    private void checkSession(String session) {
        var known = work.draft().problem().sessions().stream().map(Session::id).toList();
        if (session == null || !known.contains(session)) {
            throw Refused.unknown(
                    "There is no session %s.".formatted(Quote.of(String.valueOf(session))),
                    session == null ? "Name one." : Spelling.advice(session, known));
        }
    }

    /** Gets ready for questions about places. */
    synchronized void warmUp() {
        answers.inquiry(work).warmUp();
    }

    /** Forgets what was made ready. */
    synchronized void cool() {
        answers.close();
    }

    /** Tells of each change from now on. */
    public Runnable watch(long after, Consumer<Event> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    @Override
    public synchronized void close() throws IOException {
        answers.close();
        work.close();
    }
}
