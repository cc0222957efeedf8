package org.agendum.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.agendum.problem.Period;
import org.agendum.problem.Timeline;

/** Disjoint stretches of time in order, as minutes on the event's timeline, half-open. Immutable. */
public final class Stretches {
    public static final Stretches NONE = new Stretches(List.of());

    /** Far beyond every event, near enough that sums do not overflow. */
    private static final int FOREVER = 1_000_000_000;

    private final List<Stretch> stretches;

    private record Stretch(int from, int to) {
        int minutesWithin(int start, int end) {
            return Math.max(0, Math.min(to, end) - Math.max(from, start));
        }
    }

    private Stretches(List<Stretch> disjointInOrder) {
        stretches = disjointInOrder;
    }

    /** The union of the periods; they may overlap and come in any order. */
    public static Stretches of(List<Period> periods, Timeline timeline) {
        return union(periods.stream()
                .map(period -> new Stretch(timeline.minuteOf(period.from()), timeline.minuteOf(period.to()))));
    }

    public static Stretches of(int fromMinute, int toMinute) {
        return new Stretches(List.of(new Stretch(fromMinute, toMinute)));
    }

    private static Stretches union(Stream<Stretch> anyOrder) {
        var union = new ArrayList<Stretch>();
        anyOrder.sorted(Comparator.comparingInt(Stretch::from)).forEach(next -> append(union, next));
        return new Stretches(List.copyOf(union));
    }

    private static void append(List<Stretch> union, Stretch next) {
        int last = union.size() - 1;
        if (last >= 0 && next.from() <= union.get(last).to()) {
            var before = union.get(last);
            union.set(last, new Stretch(before.from(), Math.max(before.to(), next.to())));
        } else {
            union.add(next);
        }
    }

    public Stretches union(Stretches other) {
        return union(Stream.concat(stretches.stream(), other.stretches.stream()));
    }

    /** All other time. */
    public Stretches complement() {
        var others = new ArrayList<Stretch>();
        int from = -FOREVER;
        for (var stretch : stretches) {
            others.add(new Stretch(from, stretch.from()));
            from = stretch.to();
        }
        others.add(new Stretch(from, FOREVER));
        return new Stretches(List.copyOf(others));
    }

    public boolean isEmpty() {
        return stretches.isEmpty();
    }

    /** How many minutes of [from, to) lie in the stretches. */
    public int minutesWithin(int from, int to) {
        int minutes = 0;
        for (var stretch : stretches) {
            minutes += stretch.minutesWithin(from, to);
        }
        return minutes;
    }

    /** The most minutes of [from, to) that lie in a single stretch. */
    public int longestWithin(int from, int to) {
        int longest = 0;
        for (var stretch : stretches) {
            longest = Math.max(longest, stretch.minutesWithin(from, to));
        }
        return longest;
    }
}
