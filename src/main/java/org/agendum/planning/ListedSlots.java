package org.agendum.planning;

import java.util.List;
import org.agendum.problem.ListedSlot;
import org.agendum.problem.Timeline;

/** The intervals of the listed slots of a problem, in order, each once. */
final class ListedSlots {
    private record Interval(int startMinute, int endMinute) {}

    private final List<Interval> intervals;

    ListedSlots(List<ListedSlot> slots, Timeline timeline) {
        intervals = slots.stream()
                .map(slot -> new Interval(timeline.minuteOf(slot.from()), timeline.minuteOf(slot.to())))
                .distinct()
                .sorted((a, b) -> Integer.compare(a.startMinute(), b.startMinute()))
                .toList();
    }

    /** How many lie in the interval. */
    int within(int startMinute, int endMinute) {
        int count = 0;
        for (int i = firstFrom(startMinute);
                i < intervals.size() && intervals.get(i).startMinute() < endMinute;
                i++) {
            count += intervals.get(i).endMinute() <= endMinute ? 1 : 0;
        }
        return count;
    }

    private int firstFrom(int minute) {
        int low = 0;
        int high = intervals.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (intervals.get(middle).startMinute() < minute) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
