package org.agendum.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ids are unique, and what refers to an id finds it. */
final class References {
    private static final long MOST_COUNTS = 1_000_000_000;

    private final Problem problem;
    private final Findings findings;
    private final Ids slots;
    private final Ids rooms;
    private final Ids people;
    private final Ids tracks;
    private final Ids resources;
    private final Ids sessions;
    private final Ids blocks;

    References(Problem problem, Findings findings) {
        this.problem = problem;
        this.findings = findings;
        slots = new Ids("slot", "slots", problem.slots(), ListedSlot::id, findings);
        rooms = new Ids("room", "rooms", problem.rooms(), Room::id, findings);
        people = new Ids("person", "people", problem.people(), Person::id, findings);
        tracks = new Ids("track", "tracks", problem.tracks(), Track::id, findings);
        resources = new Ids("resource", "resources", problem.resources(), Resource::id, findings);
        sessions = new Ids("session", "sessions", problem.sessions(), Session::id, findings);
        blocks = new Ids("block", "blocks/times", blockTimes(problem), BlockTime::id, findings);
    }

    private static List<BlockTime> blockTimes(Problem problem) {
        return problem.blocks() == null ? List.of() : problem.blocks().times();
    }

    Ids sessions() {
        return sessions;
    }

    void check(Map<String, List<String>> knownRules) {
        forEach(problem.sessions(), "/sessions", this::checkSession);
        forEach(problem.tracks(), "/tracks", this::checkTrack);
        forEach(problem.relations(), "/relations", this::checkRelation);
        checkCounts();
        checkSimilar();
        new CostCheck(problem, sessions, tracks, slots, blocks, rooms, findings).check();
        problem.rules().forEach((rule, setting) -> checkRule(rule, setting, knownRules));
    }

    private interface Check<T> {
        void check(T item, String pointer);
    }

    private static <T> void forEach(List<T> items, String pointer, Check<T> check) {
        IntStream.range(0, items.size()).forEach(i -> check.check(items.get(i), pointer + "/" + i));
    }

    private void checkSession(Session session, String pointer) {
        tracks.check(session.track(), pointer + "/track");
        tracks.checkAll(session.tracks(), pointer + "/tracks");
        slots.checkAll(session.slots(), pointer + "/slots");
        rooms.checkAll(session.rooms(), pointer + "/rooms");
        forEach(session.after(), pointer + "/after", (after, place) -> checkAfter(session, after, place));
        forEach(session.seats(), pointer + "/seats", this::checkSeat);
        for (var resource : session.needs().resources().keySet()) {
            resources.check(resource, pointer + "/needs/resources/" + Pointers.escape(resource));
        }
        if (session.pin() != null) {
            rooms.check(session.pin().room(), pointer + "/pin/room");
        }
        if (session.published() != null) {
            rooms.check(session.published().room(), pointer + "/published/room");
        }
    }

    private void checkAfter(Session session, After after, String pointer) {
        if (after.session() != null && after.session().equals(session.id())) {
            findings.fault(pointer, "Session %s is after itself.".formatted(Quote.of(session.id())), "Leave this out.");
        } else {
            sessions.check(after.session(), pointer);
        }
    }

    private void checkSeat(Seat seat, String pointer) {
        people.check(seat.person(), pointer + "/person");
        people.checkAll(seat.candidates(), pointer + "/candidates");
        if (seat.person() != null && !seat.candidates().isEmpty()) {
            findings.fault(
                    pointer + "/candidates",
                    "The seat has a person, %s, as well as candidates.".formatted(Quote.of(seat.person())),
                    "Leave one of the two out.");
        }
    }

    private void checkTrack(Track track, String pointer) {
        people.checkAll(track.chairs(), pointer + "/chairs");
        for (var similar : track.similar().keySet()) {
            var place = pointer + "/similar/" + Pointers.escape(similar);
            if (similar.equals(track.id())) {
                findings.fault(place, "Track %s is similar to itself.".formatted(Quote.of(similar)), "Leave this out.");
            } else {
                tracks.check(similar, place);
            }
        }
    }

    private void checkRelation(Relation relation, String pointer) {
        sessions.checkAll(relation.sessions(), pointer + "/sessions");
        if (relation.sessions().stream().distinct().count() < 2) {
            findings.fault(pointer + "/sessions", "A relation is between two sessions or more.", "");
        }
    }

    /** Costs are sums of whole numbers: with the largest weight, a day of minutes for each of these still fits. */
    private void checkCounts() {
        long counts = 0;
        for (var relation : interests()) {
            long pairs =
                    (long) relation.sessions().size() * (relation.sessions().size() - 1) / 2;
            counts += pairs * Math.max(0, Math.min(relation.count(), Limits.MOST_WEIGHT));
            if (counts > MOST_COUNTS) {
                findings.fault(
                        "/relations",
                        "The counts of the relations, for each pair of their sessions, are more than %s together."
                                .formatted(MOST_COUNTS),
                        "Maybe count in tens or hundreds.");
                return;
            }
        }
    }

    /** As with counts: overlapping minutes and a weight are multiplied in as well. */
    private void checkSimilar() {
        var sizes = new HashMap<String, Long>();
        problem.sessions().forEach(session -> session.allTracks().forEach(track -> sizes.merge(track, 1L, Long::sum)));
        long sum = 0;
        for (var track : problem.tracks()) {
            for (var similar : track.similar().entrySet()) {
                long pairs = sizes.getOrDefault(track.id(), 0L) * sizes.getOrDefault(similar.getKey(), 0L);
                sum += pairs * Math.max(0, Math.min(similar.getValue(), Limits.MOST_WEIGHT));
                if (sum > MOST_COUNTS) {
                    findings.fault(
                            "/tracks",
                            "What similar tracks count, for each pair of their sessions, is more than %s together."
                                    .formatted(MOST_COUNTS),
                            "Maybe count in tens or hundreds.");
                    return;
                }
            }
        }
    }

    private List<Relation> interests() {
        return problem.relations().stream()
                .filter(relation -> relation.type() == Relation.Type.INTERESTED)
                .toList();
    }

    private void checkRule(String rule, RuleSetting setting, Map<String, List<String>> knownRules) {
        var pointer = "/rules/" + Pointers.escape(rule);
        if (!knownRules.containsKey(rule)) {
            var advice = Spelling.nearest(
                            rule, knownRules.keySet().stream().sorted().toList())
                    .map(near -> "Did you mean " + Quote.of(near) + "?")
                    .orElse("`agendum rules` lists the rules.");
            findings.fault(pointer, "Unknown rule %s.".formatted(Quote.of(rule)), advice);
        } else if (setting != null && setting.count() != null) {
            checkCount(rule, setting.count(), knownRules.get(rule), pointer + "/count");
        }
    }

    private void checkCount(String rule, String count, List<String> countings, String pointer) {
        if (countings.contains(count)) {
            return;
        }
        var message = "%s cannot count by %s.".formatted(Quote.of(rule), Quote.of(count));
        var known = countings.stream().map(Quote::of).collect(Collectors.joining(", "));
        findings.fault(
                pointer, message, countings.size() > 1 ? "It can by %s.".formatted(known) : "Leave 'count' out.");
    }
}
