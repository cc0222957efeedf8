package org.agendum.app.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.agendum.exchange.InvalidInput;
import org.agendum.exchange.JsonWriter;
import org.agendum.exchange.ProblemReader;
import org.agendum.exchange.RequestBody;
import org.agendum.problem.Problem;
import org.agendum.problem.Validation;
import org.agendum.rules.Catalogue;

/** One agenda on which planners work. May be used from many threads; they take turns. */
public final class Desk implements AutoCloseable {
    private final Current now;
    private final Questions questions;
    private final Clock clock;
    private final Workers workers;
    private final Proposals proposals = new Proposals();

    private Desk(Current now, Workers workers, Clock clock) {
        this.now = now;
        this.questions = new Questions(now);
        this.workers = workers;
        this.clock = clock;
    }

    /**
     * @param folder where the work is kept
     * @param solution where a schedule may be from which to start
     * @throws InvalidInput if there is no work yet, and the problem has faults
     */
    static Desk open(String name, Path problem, Path folder, Path solution, Workers workers, Clock clock)
            throws IOException {
        var work = Work.open(folder, clock);
        try {
            var versions = Versions.open(folder.resolve("versions"));
            var now = new Current(name, new ProblemFile(problem), work, versions, workers);
            if (work.draft() == null) {
                Opening.open(work, now.readFile(), solution);
            } else {
                now.catchUp();
            }
            return new Desk(now, workers, clock);
        } catch (InvalidInput | IOException e) {
            work.close();
            throw e;
        }
    }

    /** What can be asked about its sessions. */
    public Questions questions() {
        return questions;
    }

    /** What machines work out for it. */
    public Drafting drafting() {
        return new Drafting(now, workers, proposals);
    }

    /** The versions of it that were kept, and what differs between schedules of it. */
    public History history() {
        return new History(now, clock, proposals);
    }

    /** The state as it is now. */
    public Reply state() throws IOException {
        synchronized (now) {
            now.takeInFile();
            return now.reply();
        }
    }

    /** In short, for a list. */
    Map<String, Object> row() throws IOException {
        synchronized (now) {
            now.takeInFile();
            var row = new LinkedHashMap<String, Object>();
            row.put("name", now.name());
            row.put("title", now.work().draft().problem().title());
            row.put("revision", now.work().revision());
            row.put("sessions", now.work().draft().problem().sessions().size());
            row.put("unscheduled", now.work().draft().schedule().unscheduled().size());
            row.put("score", now.check().score());
            row.put("feasible", now.check().score().isFeasible());
            row.put("valid", now.trouble() == null);
            row.put("message", now.trouble());
            return row;
        }
    }

    /**
     * Edits the draft; all of it is one step.
     *
     * @param revision of the state that the planner saw
     * @throws InvalidInput with all that cannot be done
     */
    public Reply edit(String revision, byte[] body) throws IOException {
        synchronized (now) {
            now.checkRevision(revision);
            var request = RequestBody.read(
                    Edit.Batch.class, body, now.work().draft().problem().timeZone());
            var result = Editing.apply(now.work().draft(), request.content().edits());
            if (!result.faults().isEmpty()) {
                throw request.invalid(result.faults());
            }
            checkValid(result.draft().problem());
            return now.change(result.draft(), result.text(), "edit");
        }
    }

    /** @param dryRun only finds what is wrong with it */
    public Reply putProblem(String revision, byte[] body, boolean dryRun) throws IOException {
        synchronized (now) {
            if (!dryRun) {
                now.checkRevision(revision);
            }
            var read = new ProblemReader(Catalogue.countings(), Catalogue::notices).read("request", body);
            if (dryRun) {
                return new Reply(JsonWriter.line(Map.of("valid", true, "notices", read.notices())), null);
            }
            var renaming = Renaming.between(now.work().draft().problem(), read.problem());
            return now.change(
                    Fitting.fit(
                            read.problem(), renaming.apply(now.work().draft().placements())),
                    "Edit the problem",
                    "problem");
        }
    }

    public Reply undo(String revision) throws IOException {
        synchronized (now) {
            return back(revision, true);
        }
    }

    public Reply redo(String revision) throws IOException {
        synchronized (now) {
            return back(revision, false);
        }
    }

    private Reply back(String revision, boolean isUndo) throws IOException {
        now.checkRevision(revision);
        var before = now.work().draft().problem();
        if (!(isUndo ? now.work().undo() : now.work().redo())) {
            throw Refused.invalid("There is nothing to %s.".formatted(isUndo ? "undo" : "redo"), "");
        }
        return now.written(before, isUndo ? "undo" : "redo");
    }

    /** Edits of a problem by hand can make it one that cannot be. */
    private void checkValid(Problem problem) {
        if (problem != now.work().draft().problem()) {
            var faults = Validation.of(problem, Catalogue.countings()).faults();
            if (!faults.isEmpty()) {
                throw Refused.invalid(faults.get(0).message(), faults.get(0).advice());
            }
        }
    }

    /** Gets ready for questions about places. */
    void warmUp() {
        synchronized (now) {
            now.answers().inquiry(now.work()).warmUp();
        }
    }

    /** Forgets what was made ready. */
    void cool() {
        synchronized (now) {
            now.answers().close();
        }
    }

    /** Tells of the state as it is and of each change from now on, whatever was told before. */
    public Runnable watch(long after, Consumer<Event> watcher) {
        return now.watch(watcher);
    }

    @Override
    public void close() throws IOException {
        synchronized (now) {
            now.close();
        }
    }
}
