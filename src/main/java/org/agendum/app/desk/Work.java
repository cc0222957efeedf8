package org.agendum.app.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.agendum.exchange.JournalEntry;
import org.agendum.exchange.JournalEntry.What;
import org.agendum.exchange.JournalFile;
import org.agendum.exchange.ProblemStore;
import org.agendum.problem.Problem;
import org.agendum.rules.Catalogue;
import org.agendum.schedule.Placement;

/** What a planner has done to one agenda, all of which can be taken back; kept on the disk. For one thread at a time. */
final class Work implements AutoCloseable {
    private final JournalFile journal;
    private final ProblemStore problems;
    private final Clock clock;
    private final Deque<Step> undo = new ArrayDeque<>();
    private final Deque<Step> redo = new ArrayDeque<>();
    private final Map<String, Placement> placements = new LinkedHashMap<>();
    private String digest;
    private long revision;
    private Draft draft;

    private Work(Path folder, JournalFile journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
        this.problems = new ProblemStore(folder.resolve("problems"), Catalogue.countings());
    }

    /** @param folder where the work is, or is to be, kept */
    static Work open(Path folder, Clock clock) throws IOException {
        var journal = JournalFile.open(folder.resolve("journal.jsonl"));
        var work = new Work(folder, journal, clock);
        journal.entries().forEach(work::replay);
        if (work.digest != null) {
            work.draft = Draft.of(work.problems.get(work.digest), work.placements.values());
        }
        return work;
    }

    private void replay(JournalEntry entry) {
        switch (entry.what()) {
            case UNDO -> takeBack(undo.pop());
            case REDO -> takeUp(redo.pop());
            case CHANGE, START -> {
                var step = step(entry);
                redo.clear();
                takeUp(step);
                if (entry.what() == What.START) {
                    undo.clear();
                }
            }
        }
        revision = entry.revision();
    }

    private Step step(JournalEntry entry) {
        var before = new ArrayList<Placement>();
        entry.placed().stream()
                .map(Placement::id)
                .map(placements::get)
                .filter(Objects::nonNull)
                .forEach(before::add);
        entry.lifted().stream().map(placements::get).filter(Objects::nonNull).forEach(before::add);
        return new Step(
                entry.text(), digest, entry.problem() == null ? digest : entry.problem(), before, entry.placed());
    }

    private void takeUp(Step step) {
        step.doTo(placements);
        digest = step.problemAfter();
        undo.push(step);
    }

    private void takeBack(Step step) {
        step.undoTo(placements);
        digest = step.problemBefore();
        redo.push(step);
    }

    /** Null until there was a start. */
    Draft draft() {
        return draft;
    }

    /** A problem that was there at some time. */
    Problem problem(String anyDigest) {
        return problems.get(anyDigest);
    }

    String digest() {
        return digest;
    }

    long revision() {
        return revision;
    }

    /** What could not be read when it was opened, as a sentence; null when all could. */
    String damage() {
        return journal.damage();
    }

    /** What would be taken back, as a phrase; null when there is nothing. */
    String undoText() {
        return undo.isEmpty() ? null : undo.peek().text();
    }

    String redoText() {
        return redo.isEmpty() ? null : redo.peek().text();
    }

    /** The digest of the problem before what was done last; null when that did not change the problem. */
    String problemBefore() {
        var last = undo.peek();
        return last == null || last.problemBefore().equals(last.problemAfter()) ? null : last.problemBefore();
    }

    void start(Draft first, String text) throws IOException {
        write(What.START, first, text);
        undo.clear();
    }

    void change(Draft next, String text) throws IOException {
        write(What.CHANGE, next, text);
    }

    private void write(What what, Draft next, String text) throws IOException {
        boolean isSameProblem = draft != null && draft.problem() == next.problem();
        var nextDigest = isSameProblem ? digest : problems.put(next.problem());
        var placed = draft == null ? next.placements() : draft.differing(next);
        List<String> lifted = draft == null ? List.of() : draft.missing(next);
        var entry = new JournalEntry(
                revision + 1,
                now(),
                what,
                text,
                nextDigest.equals(digest) ? null : nextDigest,
                next.problem().timeZone().getId(),
                placed,
                lifted);
        journal.append(entry);
        replay(entry);
        draft = next;
    }

    /** @return whether there was anything to take back */
    boolean undo() throws IOException {
        return !undo.isEmpty() && move(What.UNDO);
    }

    boolean redo() throws IOException {
        return !redo.isEmpty() && move(What.REDO);
    }

    private boolean move(What what) throws IOException {
        var entry = new JournalEntry(revision + 1, now(), what, null, null, null, null, null);
        journal.append(entry);
        replay(entry);
        draft = Draft.of(problems.get(digest), placements.values());
        return true;
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    @Override
    public void close() throws IOException {
        journal.close();
    }
}
