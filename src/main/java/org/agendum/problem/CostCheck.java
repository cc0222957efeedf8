package org.agendum.problem;

import java.util.HashMap;
import java.util.Map;

/** Costs are of something, in some place, and so small that they can be added up. */
final class CostCheck {
    /** With the largest weight, as many as this still fit into the whole numbers of a score. */
    private static final long MOST_IN_ALL = 1_000_000_000_000L;

    private final Problem problem;
    private final Ids sessions;
    private final Ids tracks;
    private final Ids slots;
    private final Ids blocks;
    private final Ids rooms;
    private final Findings findings;

    CostCheck(Problem problem, Ids sessions, Ids tracks, Ids slots, Ids blocks, Ids rooms, Findings findings) {
        this.problem = problem;
        this.sessions = sessions;
        this.tracks = tracks;
        this.slots = slots;
        this.blocks = blocks;
        this.rooms = rooms;
        this.findings = findings;
    }

    void check() {
        for (int i = 0; i < problem.costs().size(); i++) {
            check(problem.costs().get(i), "/costs/" + i);
        }
        checkSum();
    }

    private void check(Cost cost, String pointer) {
        sessions.check(cost.session(), pointer + "/session");
        tracks.check(cost.track(), pointer + "/track");
        slots.check(cost.slot(), pointer + "/slot");
        blocks.check(cost.block(), pointer + "/block");
        rooms.check(cost.room(), pointer + "/room");
        if (cost.perBlock() && cost.session() != null) {
            findings.fault(
                    pointer + "/session", "The cost is per block, but of a session.", "Leave one of the two out.");
        }
        if (!cost.perBlock() && cost.session() == null && cost.track() == null) {
            findings.fault(pointer, "The cost is of no session.", "Give it a session or a track.");
        }
        checkPlace(cost, pointer);
    }

    private void checkPlace(Cost cost, String pointer) {
        if (cost.slot() != null && (cost.perBlock() || cost.block() != null)) {
            findings.fault(
                    pointer + "/slot",
                    "The cost is of a slot as well as %s.".formatted(cost.perBlock() ? "per block" : "of a block"),
                    "Leave one of the two out.");
        } else if (cost.slot() == null && cost.block() == null && cost.room() == null) {
            findings.fault(pointer, "The cost is of no place.", "Give it a slot, a block or a room.");
        }
    }

    private void checkSum() {
        var sizes = new HashMap<String, Integer>();
        problem.sessions()
                .forEach(session -> session.allTracks().forEach(track -> sizes.merge(track, 1, Integer::sum)));
        long ofTracks = problem.sessions().stream()
                .filter(session -> session.track() != null)
                .count();
        long sum = 0;
        for (var cost : problem.costs()) {
            sum += once(cost) * mostBearers(cost, sizes, ofTracks);
            if (sum > MOST_IN_ALL) {
                findings.fault(
                        "/costs",
                        "The costs, for each session that may bear them, are more than %s together."
                                .formatted(MOST_IN_ALL),
                        "Maybe count in tens or hundreds.");
                return;
            }
        }
    }

    private static long once(Cost cost) {
        return cost.cost() == null ? 0 : Math.max(0, Math.min(cost.cost(), Limits.MOST_COST));
    }

    /** A cost without track is borne by blocks of all tracks, and each session may be a block of its own. */
    private static long mostBearers(Cost cost, Map<String, Integer> sizes, long ofTracks) {
        if (cost.session() != null) {
            return 1;
        }
        return cost.track() == null ? ofTracks : sizes.getOrDefault(cost.track(), 0);
    }
}
