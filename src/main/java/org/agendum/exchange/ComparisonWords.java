package org.agendum.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.agendum.analysis.comparison.Apart;
import org.agendum.analysis.comparison.Changes;
import org.agendum.analysis.comparison.Comparison;
import org.agendum.analysis.comparison.Counts;
import org.agendum.analysis.comparison.RuleCosts;
import org.agendum.analysis.comparison.SessionChange;
import org.agendum.problem.Level;
import org.agendum.schedule.Distance;

/** What all documents on a comparison say in the same words. */
final class ComparisonWords {
    static final List<String> DISTANCE_PARTS = List.of("order", "days", "rooms", "people");

    static String heading(Changes changes) {
        return "From %s to %s".formatted(changes.from(), changes.to());
    }

    static String title(Comparison comparison) {
        return CleanText.of(comparison.title(), "Comparison");
    }

    /** Like {@code 2 moved, 1 added, 3 lists of people changed.} */
    static String summary(Changes changes) {
        var parts = counts(changes.counts());
        add(parts, changes.hiddenRoomChanges(), "other room not shown", "other rooms not shown");
        return parts.isEmpty() ? "Nothing changed." : String.join(", ", parts) + ".";
    }

    private static List<String> counts(Counts counts) {
        var parts = new ArrayList<String>();
        add(parts, counts.added(), "added", "added");
        add(parts, counts.dropped(), "dropped", "dropped");
        add(parts, counts.moved(), "moved in time", "moved in time");
        add(parts, counts.length(), "longer or shorter", "longer or shorter");
        add(parts, counts.room(), "in another room", "in another room");
        add(parts, counts.title(), "with another title", "with another title");
        add(parts, counts.people(), "list of people changed", "lists of people changed");
        return parts;
    }

    private static void add(List<String> parts, int count, String one, String several) {
        if (count > 0) {
            parts.add(count + " " + (count == 1 ? one : several));
        }
    }

    /** What a change is, in one word, so that no colour is needed. */
    static String mark(SessionChange change) {
        return switch (change.kind()) {
            case ADDED -> "new";
            case DROPPED -> "dropped";
            case CHANGED -> change.isMoved() ? "moved" : "changed";
        };
    }

    /** Like {@code 25 worse}; what is in the first version has no verdict. */
    static String cost(RuleCosts rule, int version) {
        return "%d%s".formatted(rule.costs().get(version), verdict(rule.verdict(version)));
    }

    /** @param difference in cost, against the first version */
    static String verdict(int difference) {
        return difference == 0 ? "" : difference < 0 ? " better" : " worse";
    }

    /** All rules of a level together, as a row of its own; the level is worth one only where it costs anything. */
    static List<RuleCosts> levels(Comparison comparison) {
        var rows = new ArrayList<RuleCosts>();
        for (var level : Level.values()) {
            var costs = comparison.versions().stream()
                    .map(side -> -side.score().of(level))
                    .toList();
            if (costs.stream().anyMatch(cost -> cost != 0)) {
                rows.add(new RuleCosts("all " + CostText.name(level), level, costs));
            }
        }
        return rows;
    }

    static String pair(Apart apart) {
        return "%s and %s".formatted(apart.one(), apart.other());
    }

    /** In the order of {@link #DISTANCE_PARTS}; null for what is not counted. */
    static List<Double> parts(Distance distance) {
        var parts = new ArrayList<Double>();
        parts.add(distance.order());
        parts.add(distance.days());
        parts.add(distance.rooms());
        parts.add(distance.people());
        return parts;
    }

    /** Like {@code 12.5}; a dash for what is not counted. */
    static String percent(Double percent) {
        return percent == null ? "-" : String.format(Locale.ROOT, "%.1f", percent);
    }

    private ComparisonWords() {}
}
