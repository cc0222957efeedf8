package org.agendum.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.agendum.problem.DayFrame;
import org.agendum.problem.ListedSlot;
import org.agendum.problem.Period;
import org.agendum.problem.Problem;
import org.agendum.problem.Timeline;

/** All intervals of a plan, each as one {@link Slot}. */
public final class SlotTable {
    private final Timeline timeline;
    private final List<EventDay> days;
    private final List<ListedSlot> tagged;
    private final Set<Long> listed;
    private final EventBlocks blocks;
    private final ListedSlots listedSlots;
    private final Map<Long, Slot> slots = new HashMap<>();

    public SlotTable(Problem problem, Timeline timeline) {
        this.timeline = timeline;
        this.tagged =
                problem.slots().stream().filter(slot -> !slot.tags().isEmpty()).toList();
        this.listed = problem.slots().stream()
                .map(slot -> SlotRange.key(timeline.minuteOf(slot.from()), timeline.minuteOf(slot.to())))
                .collect(Collectors.toUnmodifiableSet());
        this.blocks = new EventBlocks(problem.blocks(), timeline);
        this.listedSlots = new ListedSlots(problem.slots(), timeline);
        this.days = timeline.frames().stream()
                .map(frame -> new EventDay(frame, openTime(problem, frame), problem.longDayMinutes()))
                .toList();
    }

    private Stretches openTime(Problem problem, DayFrame frame) {
        if (problem.slots().isEmpty()) {
            return Stretches.of(frame.startMinute(), frame.endMinute());
        }
        return Stretches.of(
                problem.slots().stream()
                        .map(SlotTable::period)
                        .filter(slot -> frame.contains(timeline.minuteOf(slot.from()), timeline.minuteOf(slot.to())))
                        .toList(),
                timeline);
    }

    private static Period period(ListedSlot slot) {
        return new Period(slot.from(), slot.to());
    }

    public Timeline timeline() {
        return timeline;
    }

    public List<EventDay> days() {
        return days;
    }

    /** The block times of the event, in order; none when it lists none. */
    public List<EventBlock> eventBlocks() {
        return blocks.all();
    }

    EventBlocks blocks() {
        return blocks;
    }

    /** The slot of this interval, the same object for every call. */
    public Slot slot(int startMinute, int endMinute) {
        return slots.computeIfAbsent(
                SlotRange.key(startMinute, endMinute),
                key -> new Slot(
                        slots.size(),
                        startMinute,
                        endMinute,
                        dayOf(startMinute),
                        blocks.around(startMinute, endMinute),
                        timeline,
                        listedSlots,
                        tags(startMinute, endMinute)));
    }

    /** Those of the listed slots of this very interval, or else of all that it overlaps. */
    private Set<String> tags(int startMinute, int endMinute) {
        boolean isListed = listed.contains(SlotRange.key(startMinute, endMinute));
        return tagged.stream()
                .filter(slot -> isListed
                        ? startMinute == timeline.minuteOf(slot.from()) && timeline.minuteOf(slot.to()) == endMinute
                        : startMinute < timeline.minuteOf(slot.to()) && timeline.minuteOf(slot.from()) < endMinute)
                .flatMap(slot -> slot.tags().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private EventDay dayOf(int startMinute) {
        var date = timeline.at(startMinute).toLocalDate();
        EventDay sameDate = null;
        for (var day : days) {
            if (day.frame().startMinute() <= startMinute
                    && startMinute < day.frame().endMinute()) {
                return day;
            }
            if (day.frame().date().equals(date)) {
                sameDate = day;
            }
        }
        return sameDate;
    }
}
