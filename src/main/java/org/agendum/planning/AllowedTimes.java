package org.agendum.planning;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.agendum.problem.Anchor;
import org.agendum.problem.Clock;
import org.agendum.problem.Length;
import org.agendum.problem.Pin;
import org.agendum.problem.Session;
import org.agendum.problem.StartBetween;

/** When a session may be by its own fields: day, start, anchor, hours, windows, length, grid or listed slots. */
public final class AllowedTimes {
    private static final int ANY = -1;
    private static final int MINUTES_OF_DAY = 24 * 60;

    private final SlotTable table;
    private final Length length;
    private final List<EventDay> days;
    private final Stretches windows;
    private final Session session;
    private final int start;
    private final Anchor anchor;
    private final StartBetween startBetween;
    private final int gridMinutes;
    private final ListedRuns listedRuns;
    private final ListedRuns allRuns;

    /** What a slot can miss. */
    public enum Miss {
        /** The only day on which the session may be. */
        DAY,
        /** The hours of the day on which it is. */
        HOURS,
        WINDOW,
        START,
        ANCHOR,
        START_BETWEEN,
        /** The listed slots that are the session's own. */
        LISTED,
        BLOCK,
        /** The length or the grid. */
        SHAPE
    }

    /** By how many minutes a slot misses what is allowed, and how. */
    public record Misplacement(int minutes, String text) {}

    /** @param allRuns of all listed slots of the problem */
    AllowedTimes(Session session, SlotTable table, int gridMinutes, ListedRuns allRuns) {
        this.session = session;
        this.table = table;
        this.length = session.minutes();
        this.days = table.days().stream()
                .filter(day -> session.day() == null || day.frame().date().equals(session.day()))
                .toList();
        this.windows = Stretches.of(session.windows(), table.timeline());
        this.start = session.start() == null ? ANY : table.timeline().minuteOf(session.start());
        this.anchor = session.anchor();
        this.startBetween = session.startBetween();
        this.gridMinutes = gridMinutes;
        this.allRuns = allRuns;
        this.listedRuns = allRuns.of(session);
    }

    /** The days on which it may be; empty when its day is none of the event's. */
    public List<EventDay> days() {
        return days;
    }

    Slot slotOf(Pin pin) {
        var timeline = table.timeline();
        int from = timeline.minuteOf(pin.start());
        return table.slot(from, pin.end() == null ? from + length.preferred() : timeline.minuteOf(pin.end()));
    }

    /** All slots that it may take, in order. */
    List<Slot> slots() {
        var slots = new ArrayList<Slot>();
        days.forEach(day -> slots.addAll(candidates(day)));
        return slots.stream().filter(slot -> misplacedMinutes(slot) == 0).toList();
    }

    /** All slots on the event's days that its length fits, whatever else it asks for. */
    public List<Slot> slotsOfItsLength() {
        var slots = new ArrayList<Slot>();
        table.days().forEach(day -> slots.addAll(byGridOrList(day)));
        return slots;
    }

    /**
     * All slots that it could take if nothing that the problem asks of it held but its length, the grid and that there
     * are listed slots: at any hour of the dates of the event if there are none, beyond the hours of the days with its
     * least length.
     */
    public List<Slot> conceivable() {
        var slots = new TreeSet<Slot>();
        for (var day : table.days()) {
            slots.addAll(candidates(day));
            slots.addAll(allRuns.isEmpty() ? aroundTheClock(day) : allRuns.longEnough(day, length));
        }
        if (session.pin() != null) {
            slots.add(slotOf(session.pin()));
        }
        return slots.stream().filter(slot -> slot.day() != null).toList();
    }

    /** What of that which is asked of it the slot misses; none when it is allowed. */
    public Set<Miss> misses(Slot slot) {
        var misses = EnumSet.noneOf(Miss.class);
        addIf(misses, Miss.DAY, slot.day() == null || !days.contains(slot.day()));
        addIf(
                misses,
                Miss.HOURS,
                slot.day() == null || !slot.day().frame().contains(slot.startMinute(), slot.endMinute()));
        addIf(misses, Miss.WINDOW, windowOff(slot) > 0);
        addIf(misses, Miss.START, startOff(slot) > 0);
        addIf(misses, Miss.ANCHOR, anchorOff(slot) > 0);
        addIf(misses, Miss.START_BETWEEN, hoursOff(slot) > 0);
        addIf(misses, usesListedSlots() ? Miss.LISTED : Miss.SHAPE, gridOff(slot) > 0);
        addIf(misses, Miss.BLOCK, blockOff(slot) > 0);
        addIf(misses, Miss.SHAPE, lengthOff(slot) > 0 || lengthGridOff(slot) > 0);
        return misses;
    }

    private static void addIf(Set<Miss> misses, Miss miss, boolean isMissed) {
        if (isMissed) {
            misses.add(miss);
        }
    }

    private List<Slot> aroundTheClock(EventDay day) {
        var frame = day.frame();
        int midnight = frame.startMinute()
                - table.slot(frame.startMinute(), frame.endMinute()).minuteOfDay();
        int first = frame.startMinute() - (frame.startMinute() - midnight) / gridMinutes * gridMinutes;
        int end = Math.max(midnight + MINUTES_OF_DAY, frame.endMinute());
        var slots = new ArrayList<Slot>();
        for (int from = first; from < end; from += gridMinutes) {
            for (int minutes : lengths()) {
                boolean isWithinHours = frame.contains(from, from + minutes);
                if (isWithinHours || minutes == length.min() && from + minutes <= end) {
                    slots.add(table.slot(from, from + minutes));
                }
            }
        }
        return slots;
    }

    private List<Slot> candidates(EventDay day) {
        var frame = day.frame();
        if (start != ANY) {
            return lengths().stream()
                    .map(minutes -> table.slot(start, start + minutes))
                    .toList();
        }
        if (anchor == Anchor.DAY_START) {
            return lengths().stream()
                    .map(minutes -> table.slot(frame.startMinute(), frame.startMinute() + minutes))
                    .toList();
        }
        if (anchor == Anchor.DAY_END) {
            return lengths().stream()
                    .map(minutes -> table.slot(frame.endMinute() - minutes, frame.endMinute()))
                    .toList();
        }
        return byGridOrList(day);
    }

    private List<Slot> byGridOrList(EventDay day) {
        return listedRuns.isEmpty() ? onGrid(day) : listedRuns.longEnough(day, length);
    }

    private List<Slot> onGrid(EventDay day) {
        var slots = new ArrayList<Slot>();
        var frame = day.frame();
        for (int from = frame.startMinute(); from < frame.endMinute(); from += gridMinutes) {
            for (int minutes : lengths()) {
                if (from + minutes <= frame.endMinute()) {
                    slots.add(table.slot(from, from + minutes));
                }
            }
        }
        return slots;
    }

    private List<Integer> lengths() {
        var lengths = new ArrayList<Integer>();
        for (int minutes = length.min(); minutes < length.max(); minutes += gridMinutes) {
            lengths.add(minutes);
        }
        lengths.add(length.max());
        return lengths;
    }

    /** By how many minutes the slot misses what is allowed, all ways added up; 0 when it is allowed. */
    public int misplacedMinutes(Slot slot) {
        return lengthOff(slot)
                + frameOff(slot)
                + windowOff(slot)
                + startOff(slot)
                + anchorOff(slot)
                + hoursOff(slot)
                + gridOff(slot)
                + lengthGridOff(slot)
                + blockOff(slot);
    }

    /** Each way in which the slot misses what is allowed. */
    public List<Misplacement> misplacements(Slot slot) {
        var all = new ArrayList<Misplacement>();
        add(all, lengthOff(slot), () -> "lasts %d min instead of %s".formatted(slot.minutes(), length));
        add(all, frameOff(slot), this::frameText);
        add(all, windowOff(slot), () -> "is not within %s".formatted(windowsText()));
        add(all, startOff(slot), () -> "does not start at its time, %s".formatted(fixedStartText()));
        add(
                all,
                anchorOff(slot),
                () -> anchor == Anchor.DAY_START
                        ? "does not start when its day does"
                        : "does not end when its day does");
        add(all, hoursOff(slot), () -> "starts at %s instead of between %s".formatted(slot.startText(), hoursText()));
        add(all, gridOff(slot), this::gridText);
        add(
                all,
                lengthGridOff(slot),
                () -> "lasts %d min, which is not on the grid of %d min".formatted(slot.minutes(), gridMinutes));
        add(all, blockOff(slot), () -> "is not within one block");
        return all;
    }

    private static void add(List<Misplacement> all, int minutes, Supplier<String> text) {
        if (minutes > 0) {
            all.add(new Misplacement(minutes, text.get()));
        }
    }

    private int lengthOff(Slot slot) {
        boolean mayBeLonger = usesListedSlots();
        int tooLong = mayBeLonger ? 0 : slot.minutes() - length.max();
        return Math.max(0, Math.max(length.min() - slot.minutes(), tooLong));
    }

    private int frameOff(Slot slot) {
        int within = 0;
        for (var day : days) {
            var frame = day.frame();
            within = Math.max(
                    within,
                    Math.min(frame.endMinute(), slot.endMinute()) - Math.max(frame.startMinute(), slot.startMinute()));
        }
        return slot.minutes() - within;
    }

    private int windowOff(Slot slot) {
        return windows.isEmpty() ? 0 : slot.minutes() - windows.longestWithin(slot.startMinute(), slot.endMinute());
    }

    private int startOff(Slot slot) {
        return start == ANY ? 0 : Math.abs(slot.startMinute() - start);
    }

    private int anchorOff(Slot slot) {
        if (anchor == null || slot.day() == null) {
            return 0;
        }
        var frame = slot.day().frame();
        return anchor == Anchor.DAY_START
                ? Math.abs(slot.startMinute() - frame.startMinute())
                : Math.abs(slot.endMinute() - frame.endMinute());
    }

    private int hoursOff(Slot slot) {
        if (startBetween == null) {
            return 0;
        }
        int early = minutes(startBetween.earliest(), 0) - slot.minuteOfDay();
        int late = slot.minuteOfDay() - minutes(startBetween.latest(), Integer.MAX_VALUE);
        return Math.max(0, Math.max(early, late));
    }

    private static int minutes(Clock clock, int otherwise) {
        return clock == null ? otherwise : clock.minuteOfDay();
    }

    private int gridOff(Slot slot) {
        if (start != ANY || anchor != null || slot.day() == null) {
            return 0;
        }
        if (usesListedSlots()) {
            return listedRuns.hasRoomFor(slot, length) ? 0 : slot.minutes();
        }
        return offGrid(slot.startMinute() - slot.day().frame().startMinute());
    }

    /** Lengths that are allowed by the problem's own words are on the grid, except among listed slots. */
    private int lengthGridOff(Slot slot) {
        boolean isWithin = length.min() < slot.minutes() && slot.minutes() < length.max();
        return isWithin && listedRuns.isEmpty() ? offGrid(slot.minutes()) : 0;
    }

    private int blockOff(Slot slot) {
        return session.track() == null || slot.block() != null
                ? 0
                : table.blocks().minutesBeyond(slot.startMinute(), slot.endMinute());
    }

    private int offGrid(int minutes) {
        int beyond = Math.floorMod(minutes, gridMinutes);
        return Math.min(beyond, gridMinutes - beyond);
    }

    private boolean usesListedSlots() {
        return !listedRuns.isEmpty() && start == ANY && anchor == null;
    }

    private String gridText() {
        return usesListedSlots()
                ? "is not in one of the listed slots"
                : "does not start on the grid of %d min".formatted(gridMinutes);
    }

    private String frameText() {
        return days.isEmpty()
                ? "is to be on %s, which is not a day of the event".formatted(session.day())
                : "is not within %s".formatted(framesText());
    }

    private String windowsText() {
        return session.windows().stream()
                .map(window -> table.slot(
                                table.timeline().minuteOf(window.from()),
                                table.timeline().minuteOf(window.to()))
                        .toString())
                .collect(Collectors.joining(" or "));
    }

    private String fixedStartText() {
        return session.start().toLocalDate() + " "
                + table.slot(start, start + length.preferred()).startText();
    }

    private String framesText() {
        return days.size() == 1
                ? table.slot(
                                days.get(0).frame().startMinute(),
                                days.get(0).frame().endMinute())
                        .toString()
                : "the hours of one day";
    }

    private String hoursText() {
        return "%s and %s"
                .formatted(
                        Objects.requireNonNullElse(startBetween.earliest(), "the start of the day"),
                        Objects.requireNonNullElse(startBetween.latest(), "the end of the day"));
    }
}
