package org.agendum.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.agendum.problem.ListedSlot;
import org.agendum.problem.Timeline;

/** The intervals of the listed slots of a problem, each once. */
final class ListedSlots {
    private final NavigableMap<Integer, List<Integer>> endsByStart = new TreeMap<>();

    ListedSlots(List<ListedSlot> slots, Timeline timeline) {
        for (var slot : slots) {
            var ends = endsByStart.computeIfAbsent(timeline.minuteOf(slot.from()), start -> new ArrayList<>());
            int end = timeline.minuteOf(slot.to());
            if (!ends.contains(end)) {
                ends.add(end);
            }
        }
    }

    /** How many lie in the interval, which may be empty or end before it starts. */
    int within(int startMinute, int endMinute) {
        int count = 0;
        if (startMinute < endMinute) {
            for (var ends : endsByStart.subMap(startMinute, endMinute).values()) {
                for (int end : ends) {
                    count += end <= endMinute ? 1 : 0;
                }
            }
        }
        return count;
    }
}
