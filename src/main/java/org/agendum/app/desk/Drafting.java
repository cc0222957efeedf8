package org.agendum.app.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.agendum.analysis.Disruption;
import org.agendum.analysis.Repair;
import org.agendum.analysis.Repairer;
import org.agendum.exchange.RequestBody;

/** What machines work out for an agenda: searches, and repairs after something has happened. For many threads. */
public final class Drafting {
    private final Current now;
    private final Workers workers;
    private final Proposals proposals;

    Drafting(Current now, Workers workers, Proposals proposals) {
        this.now = now;
        this.workers = workers;
        this.proposals = proposals;
    }

    /** Starts to solve. */
    public Reply solve(byte[] body) throws IOException {
        var request = RequestBody.read(Searches.SolveBody.class, orEmpty(body), now.zone())
                .content();
        return started(now.searches().solve(now.draft(), request));
    }

    /** Starts to look for schedules that differ. */
    public Reply alternatives(byte[] body) throws IOException {
        var request = RequestBody.read(Searches.AlternativesBody.class, orEmpty(body), now.zone())
                .content();
        return started(now.searches().alternatives(now.draft(), request));
    }

    private static Reply started(Search search) {
        return Reply.of(Map.of("id", search.id()));
    }

    private static byte[] orEmpty(byte[] body) {
        return body.length == 0 ? "{}".getBytes(StandardCharsets.UTF_8) : body;
    }

    /** What a search has found so far. */
    public Reply search(String id) {
        return Reply.of(now.searches().find(id).report());
    }

    public Watching searchEvents(String id) {
        return now.searches().find(id)::watch;
    }

    /** Ends a search soon. */
    public Reply stopSearch(String id) {
        now.searches().find(id).stop();
        return Reply.of(Map.of("id", id));
    }

    /**
     * Makes what a search has found the draft.
     *
     * @param number from 1, of several schedules; null for the best
     */
    public Reply keep(String revision, String id, String number) throws IOException {
        synchronized (now) {
            now.checkRevision(revision);
            var search = now.searches().find(id);
            var schedule = search.schedule(Searches.number(number));
            var next = Fitting.fit(now.work().draft().problem(), schedule.sessions());
            return now.change(next, "Keep the schedule of search %s".formatted(id), "keep");
        }
    }

    /** Works out the least change after something has happened; nothing is changed yet. */
    public Reply repair(byte[] body) throws Exception {
        Draft draft;
        long revision;
        synchronized (now) {
            now.takeInFile();
            draft = now.work().draft();
            revision = now.work().revision();
        }
        var request = RequestBody.read(
                        RepairBody.class, orEmpty(body), draft.problem().timeZone())
                .content();
        var disruption = request.disruption(draft.problem(), draft.schedule());
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
    public Reply accept(String revision, String id) throws IOException {
        synchronized (now) {
            now.checkRevision(revision);
            var proposal = proposals.find(id);
            if (proposal.revision() != now.work().revision()) {
                throw Refused.stale(now.state());
            }
            return now.change(proposal.draft(), "Repair", "repair");
        }
    }
}
