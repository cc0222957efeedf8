package org.agendum.problem;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The stretches of time that an event leaves to a session: the days, its own day, start and windows, listed slots. */
final class Openings {
    private final Timeline timeline;
    private final List<Stretch> slots;
    private final Map<Wish, Stretch> longest = new HashMap<>();

    /** All that bears on the answer; sessions often share it. */
    private record Wish(LocalDate day, ZonedDateTime start, boolean usesSlots, List<Period> windows) {}

    Openings(Timeline timeline, List<ListedSlot> listed) {
        this.timeline = timeline;
        this.slots = listed.stream()
                .filter(slot -> slot.from() != null && slot.to() != null)
                .map(slot -> stretch(slot.from(), slot.to()))
                .sorted(Comparator.comparingInt(Stretch::from))
                .toList();
    }

    Stretch stretch(ZonedDateTime from, ZonedDateTime to) {
        return new Stretch(timeline.minuteOf(from), timeline.minuteOf(to));
    }

    static Stretch stretch(DayFrame frame) {
        return new Stretch(frame.startMinute(), frame.endMinute());
    }

    /** The longest stretch that the session may fill; of no minutes when there is none. */
    Stretch longest(Session session) {
        boolean usesSlots = !slots.isEmpty() && session.start() == null && session.anchor() == null;
        var wish = new Wish(session.day(), session.start(), usesSlots, session.windows());
        return longest.computeIfAbsent(wish, this::longest);
    }

    private Stretch longest(Wish wish) {
        return open(wish).stream()
                .map(open -> wish.usesSlots() ? longestRun(open) : open)
                .max(Comparator.comparingInt(Stretch::minutes)
                        .thenComparing(Comparator.comparingInt(Stretch::from).reversed()))
                .orElse(Stretch.NONE);
    }

    private List<Stretch> open(Wish wish) {
        var open = new ArrayList<Stretch>();
        for (var frame : timeline.frames()) {
            if (wish.day() == null || wish.day().equals(frame.date())) {
                open.addAll(within(stretch(frame), wish.windows()));
            }
        }
        return wish.start() == null ? open : startingAt(timeline.minuteOf(wish.start()), open);
    }

    private List<Stretch> within(Stretch day, List<Period> windows) {
        if (windows.isEmpty()) {
            return List.of(day);
        }
        var stretches = windows.stream().map(window -> stretch(window.from(), window.to()));
        return Stretch.union(stretches.toList()).stream().map(day::intersection).toList();
    }

    private static List<Stretch> startingAt(int minute, List<Stretch> open) {
        return open.stream()
                .filter(stretch -> stretch.from() <= minute && minute < stretch.to())
                .map(stretch -> new Stretch(minute, stretch.to()))
                .toList();
    }

    private Stretch longestRun(Stretch open) {
        var earliestByEnd = new HashMap<Integer, Integer>();
        var best = Stretch.NONE;
        for (var slot : slots) {
            if (open.contains(slot)) {
                int from = earliestByEnd.getOrDefault(slot.from(), slot.from());
                earliestByEnd.merge(slot.to(), from, Math::min);
                var run = new Stretch(from, slot.to());
                best = run.minutes() > best.minutes() ? run : best;
            }
        }
        return best;
    }
}
