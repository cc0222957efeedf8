package org.agendum.exact;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.agendum.planning.Weights;
import org.agendum.problem.Level;

/** The rules that a model does not know, or not in all that they say: nothing is proved of them. */
final class Unexpressed {
    private static final Set<String> HARD = Set.of(
            "room-conflict",
            "person-conflict",
            "plenary-overlap",
            "person-unavailable",
            "person-unavailable:whole-slots",
            "room-unavailable",
            "outside-window",
            "order-broken",
            "order-broken:both-lengths",
            "room-unsuitable",
            "room-too-small",
            "role-clash",
            "pin-moved",
            "exclusive-overlap",
            "together-split",
            "consecutive-split",
            "resource-overload",
            "service-limit",
            "person-day-limit",
            "transfer-too-short",
            "pause-too-short",
            "pause-too-short:both-lengths",
            "tag-required",
            "tag-prohibited",
            "seat-unqualified",
            "crowd-clash",
            "crowd-clash:same-slot",
            "crowd-clash:pairs",
            "track-mix",
            "chair-clash",
            // of what is not in the problem at all
            "session-unknown",
            "session-repeated",
            "person-unknown",
            "room-unknown");

    private static final Set<String> MEDIUM = Set.of(
            "session-unscheduled",
            "seat-unfilled",
            "published-moved",
            "session-unknown",
            "session-repeated",
            "person-unknown",
            "room-unknown");

    private final SortedSet<String> hard = new TreeSet<>();
    private final SortedSet<String> medium = new TreeSet<>();

    Unexpressed(Weights weights) {
        weights.countingOn(Level.HARD).stream()
                .filter(rule -> !HARD.contains(rule))
                .forEach(hard::add);
        weights.countingOn(Level.MEDIUM).stream()
                .filter(rule -> !MEDIUM.contains(rule))
                .forEach(medium::add);
    }

    /** A hard rule that is known in general, but not in all that the problem asks of it. */
    void add(String rule) {
        hard.add(rule);
    }

    SortedSet<String> hard() {
        return hard;
    }

    SortedSet<String> medium() {
        return medium;
    }
}
