package org.agendum.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.agendum.problem.Length;
import org.agendum.problem.ListedSlot;
import org.agendum.problem.Session;

/** The listed slots of a problem and the runs of adjoining ones. */
final class ListedRuns {
    private final SlotTable table;
    private final List<ListedSlot> listed;
    private final Map<Integer, List<Slot>> byStart = new TreeMap<>();
    private final Map<Set<String>, ListedRuns> ofSome = new HashMap<>();

    ListedRuns(List<ListedSlot> listed, SlotTable table) {
        this.listed = listed;
        this.table = table;
        var timeline = table.timeline();
        listed.stream()
                .map(slot -> table.slot(timeline.minuteOf(slot.from()), timeline.minuteOf(slot.to())))
                .distinct()
                .sorted()
                .forEach(slot -> byStart.computeIfAbsent(slot.startMinute(), start -> new ArrayList<>())
                        .add(slot));
    }

    /** Those of the slots that the session may take. */
    ListedRuns of(Session session) {
        return session.slots().isEmpty() ? this : ofSome.computeIfAbsent(Set.copyOf(session.slots()), this::only);
    }

    private ListedRuns only(Set<String> ids) {
        return new ListedRuns(
                listed.stream().filter(slot -> ids.contains(slot.id())).toList(), table);
    }

    boolean isEmpty() {
        return byStart.isEmpty();
    }

    /** The runs on the day that hold the length: as short as possible, or longer up to its maximum. */
    List<Slot> longEnough(EventDay day, Length length) {
        return byStart.values().stream()
                .flatMap(List::stream)
                .filter(slot -> day.equals(slot.day()))
                .flatMap(slot -> runs(slot, length).stream())
                .distinct()
                .toList();
    }

    private List<Slot> runs(Slot first, Length length) {
        var runs = new ArrayList<Slot>();
        extend(first.startMinute(), first.endMinute(), length, runs);
        return runs;
    }

    private void extend(int start, int end, Length length, List<Slot> runs) {
        boolean isLongEnough = end - start >= length.min();
        if (isLongEnough) {
            runs.add(table.slot(start, end));
        }
        for (var next : byStart.getOrDefault(end, List.of())) {
            if (!isLongEnough || next.endMinute() - start <= length.max()) {
                extend(start, next.endMinute(), length, runs);
            }
        }
    }

    /** Whether a run that holds the length starts with the slot and does not end before it. */
    boolean hasRoomFor(Slot slot, Length length) {
        return byStart.getOrDefault(slot.startMinute(), List.of()).stream()
                .flatMap(first -> runs(first, length).stream())
                .anyMatch(run -> slot.endMinute() <= run.endMinute());
    }
}
