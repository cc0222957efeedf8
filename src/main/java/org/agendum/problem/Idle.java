package org.agendum.problem;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Notes words that do nothing: tags and kinds that nothing has, what is listed twice, and what needs blocks or a track. */
final class Idle {
    private static final String LIST_BLOCK_TIMES = "Maybe list their times in blocks.times.";

    private final Problem problem;
    private final Findings findings;
    private final TreeSet<String> tags;
    private final TreeSet<String> kinds;
    private final boolean hasBlockTimes;
    private final Map<String, String> adviceByTag = new HashMap<>();

    Idle(Problem problem, Findings findings) {
        this.problem = problem;
        this.findings = findings;
        tags = Stream.concat(
                        problem.slots().stream().flatMap(slot -> slot.tags().stream()),
                        problem.rooms().stream().flatMap(room -> room.tags().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
        hasBlockTimes = problem.blocks() != null && !problem.blocks().times().isEmpty();
        kinds = problem.sessions().stream().map(Session::kind).collect(Collectors.toCollection(TreeSet::new));
    }

    void check() {
        for (int i = 0; i < problem.sessions().size(); i++) {
            check(problem.sessions().get(i), "/sessions/" + i);
        }
        for (int i = 0; i < problem.people().size(); i++) {
            check(problem.people().get(i), "/people/" + i);
        }
        for (int i = 0; i < problem.tracks().size(); i++) {
            check(problem.tracks().get(i), "/tracks/" + i);
        }
        for (int i = 0; i < problem.costs().size(); i++) {
            check(problem.costs().get(i), "/costs/" + i);
        }
        for (int i = 0; i < problem.relations().size(); i++) {
            checkTwice(problem.relations().get(i).sessions(), "/relations/" + i + "/sessions");
        }
    }

    private void check(Session session, String pointer) {
        checkTags(session.requires(), pointer + "/requires");
        checkTags(session.prohibits(), pointer + "/prohibits");
        checkTags(session.prefers(), pointer + "/prefers");
        checkTags(session.avoids(), pointer + "/avoids");
        checkKinds(session.beside(), pointer + "/beside");
        checkTwice(session.rooms(), pointer + "/rooms");
        checkTwice(session.slots(), pointer + "/slots");
        checkTwice(session.tracks(), pointer + "/tracks");
        checkTwice(session.after().stream().map(After::session).toList(), pointer + "/after");
        for (int i = 0; i < session.seats().size(); i++) {
            checkTwice(session.seats().get(i).candidates(), pointer + "/seats/" + i + "/candidates");
        }
        if (session.position() != null && session.track() == null) {
            findings.notice(pointer + "/position", "The session has no track in which it could have a position.");
        }
    }

    private void check(Track track, String pointer) {
        checkTwice(track.chairs(), pointer + "/chairs");
        if (!track.chairs().isEmpty() && !hasBlockTimes) {
            findings.notice(pointer + "/chairs", "There are no blocks to chair.", LIST_BLOCK_TIMES);
        }
    }

    private void check(Cost cost, String pointer) {
        if (cost.perBlock() && !hasBlockTimes) {
            findings.notice(pointer + "/perBlock", "There are no blocks that could cost anything.", LIST_BLOCK_TIMES);
        }
    }

    private void check(Person person, String pointer) {
        checkTags(person.requires(), pointer + "/requires");
        checkTags(person.prohibits(), pointer + "/prohibits");
        checkTags(person.prefers(), pointer + "/prefers");
        checkTags(person.avoids(), pointer + "/avoids");
    }

    private void checkTags(List<String> wanted, String pointer) {
        for (int i = 0; i < wanted.size(); i++) {
            var tag = wanted.get(i);
            if (!tags.contains(tag)) {
                findings.notice(
                        pointer + "/" + i,
                        "No slot and no room has the tag %s.".formatted(Quote.of(tag)),
                        adviceByTag.computeIfAbsent(tag, any -> Spelling.advice(any, tags)));
            }
        }
    }

    /** A kind of which there is no session yet may still come; one that is nearly right is a slip. */
    private void checkKinds(List<String> beside, String pointer) {
        for (int i = 0; i < beside.size(); i++) {
            var kind = beside.get(i);
            if (!kinds.contains(kind) && Spelling.nearest(kind, kinds).isPresent()) {
                findings.notice(
                        pointer + "/" + i,
                        "No session is of the kind %s.".formatted(Quote.of(kind)),
                        Spelling.advice(kind, kinds));
            }
        }
    }

    private void checkTwice(List<String> ids, String pointer) {
        var seen = new HashSet<String>();
        for (int i = 0; i < ids.size(); i++) {
            if (ids.get(i) != null && !seen.add(ids.get(i))) {
                findings.notice(pointer + "/" + i, "%s is listed twice.".formatted(Quote.of(ids.get(i))));
            }
        }
    }
}
