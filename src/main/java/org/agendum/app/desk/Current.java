package org.agendum.app.desk;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.agendum.analysis.Check;
import org.agendum.exchange.InvalidInput;
import org.agendum.exchange.JsonWriter;
import org.agendum.problem.Copies;
import org.agendum.problem.Problem;
import org.agendum.problem.Validation;
import org.agendum.rules.Catalogue;
import org.agendum.schedule.Schedule;

/** One agenda as it is now, and how it changes. Whoever asks or changes something holds its monitor. */
final class Current implements AutoCloseable {
    private final String name;
    private final ProblemFile file;
    private final Work work;
    private final Versions versions;
    private final Searches searches;
    private final Answers answers = new Answers();
    private final List<Consumer<Event>> watchers = new CopyOnWriteArrayList<>();
    private String stateJson;

    Current(String name, ProblemFile file, Work work, Versions versions, Workers workers) {
        this.name = name;
        this.file = file;
        this.work = work;
        this.versions = versions;
        this.searches = new Searches(workers, this::searchesChanged);
    }

    /** The file is behind when the machine stopped before it was written, or ahead when others have written it. */
    void catchUp() throws IOException {
        finishWriting();
        takeInFile();
    }

    String name() {
        return name;
    }

    Work work() {
        return work;
    }

    Versions versions() {
        return versions;
    }

    Searches searches() {
        return searches;
    }

    Answers answers() {
        return answers;
    }

    /** What keeps the problem from being read; null when nothing does. */
    String trouble() {
        return file.trouble();
    }

    Problem readFile() throws IOException {
        return file.read();
    }

    /** The file is behind when the machine stopped before it was written. */
    void finishWriting() {
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
    void takeInFile() throws IOException {
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

    Reply reply() {
        if (stateJson == null) {
            stateJson = JsonWriter.line(state());
        }
        return new Reply(stateJson, work.revision());
    }

    Check check() {
        return answers.check(work);
    }

    Schedule schedule() {
        return check().applyTo(Copies.with(work.draft().schedule(), "problemDigest", work.digest()));
    }

    List<String> notices() {
        var notices = new ArrayList<String>();
        if (work.damage() != null) {
            notices.add(work.damage());
        }
        if (file.trouble() != null) {
            notices.add(file.trouble());
        }
        if (versions.trouble() != null) {
            notices.add(versions.trouble());
        }
        var problem = work.draft().problem();
        Validation.of(problem, Catalogue.countings()).notices().forEach(notice -> notices.add(notice.toString()));
        Catalogue.notices(problem).forEach(notice -> notices.add(notice.toString()));
        return notices;
    }

    Reply change(Draft next, String text, String by) throws IOException {
        var before = work.draft().problem();
        work.change(next, text);
        return written(before, by);
    }

    Reply written(Problem before, String by) {
        if (before != work.draft().problem()) {
            file.write(work.draft().problem());
        }
        changed(by);
        return reply();
    }

    void checkRevision(String revision) throws IOException {
        takeInFile();
        if (revision == null || revision.isBlank()) {
            throw Refused.of(
                    Refused.Why.NO_REVISION,
                    "The request does not say on which state it builds.",
                    "Send the header If-Match with the revision of the state, like \"%d\".".formatted(work.revision()));
        }
        if (!revision.strip().replace("\"", "").equals(Long.toString(work.revision()))) {
            throw Refused.stale(state());
        }
    }

    void changed(String by) {
        stateJson = null;
        var event = change(by);
        watchers.forEach(watcher -> watcher.accept(event));
    }

    private Event change(String by) {
        return new Event(work.revision(), "changed", JsonWriter.line(Map.of("revision", work.revision(), "by", by)));
    }

    synchronized Draft draft() throws IOException {
        takeInFile();
        return work.draft();
    }

    ZoneId zone() throws IOException {
        return draft().problem().timeZone();
    }

    /** All there is to know of it. */
    DeskState state() {
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
                versions.rows(),
                searches.rows());
    }

    private void searchesChanged() {
        synchronized (this) {
            changed("solve");
        }
    }

    /** Tells what is the revision, since there may have been changes before anybody watched, and of each change then. */
    synchronized Runnable watch(Consumer<Event> watcher) {
        watchers.add(watcher);
        watcher.accept(change("now"));
        return () -> watchers.remove(watcher);
    }

    @Override
    public void close() throws IOException {
        searches.stopAll();
        answers.close();
        work.close();
    }
}
