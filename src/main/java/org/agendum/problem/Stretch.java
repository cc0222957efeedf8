package org.agendum.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Minutes on a timeline, half-open. */
record Stretch(int from, int to) {
    static final Stretch NONE = new Stretch(0, 0);

    int minutes() {
        return Math.max(0, to - from);
    }

    boolean contains(Stretch other) {
        return from <= other.from && other.to <= to;
    }

    Stretch intersection(Stretch other) {
        return new Stretch(Math.max(from, other.from), Math.min(to, other.to));
    }

    /** Those that overlap or adjoin made one, in order. */
    static List<Stretch> union(List<Stretch> anyOrder) {
        var union = new ArrayList<Stretch>();
        anyOrder.stream().sorted(Comparator.comparingInt(Stretch::from)).forEach(next -> {
            int last = union.size() - 1;
            if (last >= 0 && next.from <= union.get(last).to) {
                union.set(last, new Stretch(union.get(last).from, Math.max(union.get(last).to, next.to)));
            } else {
                union.add(next);
            }
        });
        return union;
    }
}
