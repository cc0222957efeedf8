package org.agendum.app.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.agendum.analysis.Check;
import org.agendum.analysis.Disruption;
import org.agendum.analysis.Repair;
import org.agendum.analysis.Repairer;
import org.agendum.app.Exported;
import org.agendum.app.Format;
import org.agendum.exchange.InvalidInput;
import org.agendum.exchange.JsonWriter;
import org.agendum.exchange.ProblemReader;
import org.agendum.exchange.RequestBody;
import org.agendum.problem.Copies;
import org.agendum.problem.Description;
import org.agendum.problem.Problem;
import org.agendum.problem.Quote;
import org.agendum.problem.Session;
import org.agendum.problem.Spelling;
import org.agendum.problem.Validation;
import org.agendum.rules.Catalogue;
import org.agendum.schedule.Schedule;

/** One agenda on which planners work. May be used from many threads; they take turns. */
public final class Desk implements AutoCloseable {
    private static final String DRAFT = "draft";
    private static final int MOST_CHARACTERS = 200;

    private final String name;
    private final ProblemFile file;
    private final Work work;
    private final List<Consumer<Event>> watchers = new CopyOnWriteArrayList<>();
    private final Versions versions;
    private final Workers workers;
    private final Searches searches;
    private final Proposals proposals = new Proposals();
    private final Clock clock;
    private final Answers answers = new Answers();
    private String stateJson;

    private Desk(String name, ProblemFile file, Work work, Versions versions, Workers workers, Clock clock) {
        this.name = name;
        this.file = file;
        this.work = work;
        this.versions = versions;
        this.workers = workers;
        this.clock = clock;
        this.searches = new Searches(workers, this::searchesChanged);
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
            var desk = new Desk(name, new ProblemFile(problem), work, versions, workers, clock);
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
                versions.rows(),
                searches.rows());
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
        if (versions.trouble() != null) {
            notices.add(versions.trouble());
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

    private void searchesChanged() {
        synchronized (this) {
            changed("solve");
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

    /** Starts to solve. */
    public Reply solve(byte[] body) throws IOException {
        var request = RequestBody.read(Searches.SolveBody.class, orEmpty(body), zone())
                .content();
        return started(searches.solve(draft(), request));
    }

    /** Starts to look for schedules that differ. */
    public Reply alternatives(byte[] body) throws IOException {
        var request = RequestBody.read(Searches.AlternativesBody.class, orEmpty(body), zone())
                .content();
        return started(searches.alternatives(draft(), request));
    }

    private static Reply started(Search search) {
        return Reply.of(Map.of("id", search.id()));
    }

    private static byte[] orEmpty(byte[] body) {
        return body.length == 0 ? "{}".getBytes(StandardCharsets.UTF_8) : body;
    }

    private synchronized Draft draft() throws IOException {
        takeInFile();
        return work.draft();
    }

    private ZoneId zone() throws IOException {
        return draft().problem().timeZone();
    }

    /** What a search has found so far. */
    public Reply search(String id) {
        return Reply.of(searches.find(id).report());
    }

    public Watching searchEvents(String id) {
        return searches.find(id)::watch;
    }

    /** Ends a search soon. */
    public Reply stopSearch(String id) {
        searches.find(id).stop();
        return Reply.of(Map.of("id", id));
    }

    /**
     * Makes what a search has found the draft.
     *
     * @param number from 1, of several schedules; null for the best
     */
    public synchronized Reply keep(String revision, String id, String number) throws IOException {
        checkRevision(revision);
        var search = searches.find(id);
        var schedule = search.schedule(number(number));
        var next = Fitting.fit(work.draft().problem(), schedule.sessions());
        return change(next, "Keep the schedule of search %s".formatted(id), "keep");
    }

    private static int number(String text) {
        if (text != null && !text.matches("\\d{1,6}")) {
            throw Refused.invalid("%s is no number.".formatted(Quote.of(text)), "Count from 1.");
        }
        return text == null ? 1 : Integer.parseInt(text);
    }

    /** Works out the least change after something has happened; nothing is changed yet. */
    public Reply repair(byte[] body) throws Exception {
        Draft draft;
        long revision;
        synchronized (this) {
            takeInFile();
            draft = work.draft();
            revision = work.revision();
        }
        var request = RequestBody.read(
                        RepairBody.class, orEmpty(body), draft.problem().timeZone())
                .content();
        var disruption = request.disruption(draft.problem());
        var repair = workers.call(() -> repair(draft, request, disruption));
        var after = Fitting.fit(repair.problem(), repair.schedule().sessions());
        var proposal = proposals.add(revision, after);
        var reply = new LinkedHashMap<String, Object>();
        reply.put("proposal", proposal.id());
        reply.put("report", repair.summary());
        reply.put("schedule", repair.schedule());
        reply.put("problem", repair.problem());
        return Reply.of(reply);
    }

    private static Repair repair(Draft draft, RepairBody request, Disruption disruption) {
        return new Repairer(draft.problem(), draft.schedule(), disruption, request.time(), request.seedOrUsual())
                .repair();
    }

    /** Makes a proposal the draft. */
    public synchronized Reply accept(String revision, String id) throws IOException {
        checkRevision(revision);
        var proposal = proposals.find(id);
        if (proposal.revision() != work.revision()) {
            throw Refused.stale(current());
        }
        return change(proposal.draft(), "Repair", "repair");
    }

    public synchronized Reply versions() {
        return Reply.of(Map.of("versions", versions.rows()));
    }

    /** Gives the draft a name. */
    public synchronized Reply saveVersion(String revision, byte[] body) throws IOException {
        checkRevision(revision);
        var title = RequestBody.read(VersionBody.class, body, zone()).content().name();
        if (title.isBlank() || title.length() > MOST_CHARACTERS) {
            throw Refused.invalid(
                    "The name is blank or too long.", "Give 1 to %d characters.".formatted(MOST_CHARACTERS));
        }
        versions.save(
                new SavedVersion(versions.nextId(), title, now(), null, zone().getId(), work.digest(), schedule()));
        changed("version");
        return reply();
    }

    private record VersionBody(
            @Description(value = "What the planner calls it.", required = true)
            String name) {}

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Says that a version is published: the rules that keep a published schedule count from it. */
    public synchronized Reply publish(String revision, String id) throws IOException {
        checkRevision(revision);
        var version = versions.find(id);
        versions.publish(version, now());
        var published = Pins.published(
                Draft.of(work.draft().problem(), version.schedule().sessions()));
        var next = new Draft(published, work.draft().placements());
        return change(next, "Publish %s".formatted(Quote.plain(version.name())), "publish");
    }

    /** Makes a version the draft, with its problem. */
    public synchronized Reply restore(String revision, String id) throws IOException {
        checkRevision(revision);
        var version = versions.find(id);
        var next = Draft.of(work.problem(version.problem()), version.schedule().sessions());
        return change(next, "Go back to %s".formatted(Quote.plain(version.name())), "restore");
    }

    public synchronized Reply version(String id) {
        var version = versions.find(id);
        var content = new LinkedHashMap<String, Object>();
        content.put("version", version.row());
        content.put("problem", work.problem(version.problem()));
        content.put("schedule", version.schedule());
        return Reply.of(content);
    }

    /**
     * What has changed: from the last version that was published before, or from the version to another one.
     *
     * @param id of a version, or draft
     * @param to of a version, or draft; null for what was published before
     */
    public synchronized Reply changes(String id, String to) throws IOException {
        takeInFile();
        boolean isDraft = id.equals(DRAFT);
        if (to != null) {
            return compared(List.of(ref(id), ref(to)));
        }
        var before = versions.published(isDraft ? null : versions.find(id));
        if (before.isEmpty()) {
            throw Refused.unknown("Nothing was published before.", "Maybe say with ?to= what to compare with.");
        }
        return compared(List.of(ref(before.get().id()), ref(id)));
    }

    private static String ref(String id) {
        return id.equals(DRAFT) ? DRAFT : "version:" + id;
    }

    private Reply compared(List<String> refs) {
        return Reply.of(Comparing.compare(
                work.draft().problem(), refs, refs.stream().map(this::schedule).toList()));
    }

    /** What differs between schedules. */
    public synchronized Reply compare(byte[] body) throws IOException {
        takeInFile();
        var refs = RequestBody.read(Comparing.CompareBody.class, body, zone())
                .content()
                .schedules();
        Comparing.checkCount(refs);
        var schedules = refs.stream().map(this::schedule).toList();
        return Reply.of(Comparing.whole(work.draft().problem(), refs, schedules));
    }

    /** @param ref like draft, version:v1, solve:s1, alternative:a2/3 or proposal:p1 */
    private Schedule schedule(String ref) {
        var parts = ref.split("[:/]", 3);
        var id = parts.length > 1 ? parts[1] : "";
        return switch (parts[0]) {
            case DRAFT -> schedule();
            case "version" -> versions.find(id).schedule();
            case "solve" -> searches.find(id).schedule();
            case "alternative" -> searches.find(id).schedule(number(parts.length > 2 ? parts[2] : null));
            case "proposal" -> proposals.find(id).draft().schedule();
            default ->
                throw Refused.unknown(
                        "There is no schedule %s.".formatted(Quote.of(ref)),
                        "Write it like draft, version:v1, solve:s1, alternative:a2/3 or proposal:p1.");
        };
    }

    /**
     * The draft, or a version, in a format.
     *
     * @param version its id; null for the draft
     */
    public synchronized Exported export(String format, String version) throws IOException {
        takeInFile();
        var names = Exported.kinds().stream().map(Exported.Kind::id).toList();
        var wanted = Stream.of(Format.values())
                .filter(known -> known.toString().equals(format) && names.contains(format))
                .findFirst()
                .orElseThrow(() -> Refused.unknown(
                        "There is no format %s.".formatted(Quote.of(String.valueOf(format))),
                        Spelling.advice(String.valueOf(format), names)));
        if (version == null || version.equals(DRAFT)) {
            return Exported.of(name, work.draft().problem(), schedule(), wanted, null);
        }
        var saved = versions.find(version);
        return Exported.of(name, work.problem(saved.problem()), saved.schedule(), wanted, saved.name());
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
        searches.stopAll();
        answers.close();
        work.close();
    }
}
