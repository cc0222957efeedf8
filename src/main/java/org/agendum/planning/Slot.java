package org.agendum.planning;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Set;
import org.agendum.problem.Timeline;

/** A half-open interval of the timeline in which a session can be placed. One object per interval and plan. */
public final class Slot implements Comparable<Slot> {
    private static final Comparator<Slot> ORDER =
            Comparator.comparingInt(Slot::startMinute).thenComparingInt(Slot::endMinute);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final int index;
    private final int startMinute;
    private final int endMinute;
    private final EventDay day;
    private final EventBlock block;
    private final Timeline timeline;
    private final ListedSlots listedSlots;
    private final Set<String> tags;
    /** Whoever asks first works it out: hardly any rule does, and there are many slots. Threads would all find the same. */
    private int minuteOfDay = UNKNOWN;

    Slot(
            int index,
            int startMinute,
            int endMinute,
            EventDay day,
            EventBlock block,
            Timeline timeline,
            ListedSlots listedSlots,
            Set<String> tags) {
        this.index = index;
        this.startMinute = startMinute;
        this.endMinute = endMinute;
        this.day = day;
        this.block = block;
        this.timeline = timeline;
        this.listedSlots = listedSlots;
        this.tags = tags;
    }

    /** Counts on beyond midnight on a day that does. */
    private static int clockMinutes(ZonedDateTime start, EventDay day) {
        var midnight = day == null ? start.toLocalDate() : day.frame().date();
        return (int) ChronoUnit.MINUTES.between(midnight.atStartOfDay(), start.toLocalDateTime());
    }

    /** Its place among the slots of the plan, unique. */
    public int index() {
        return index;
    }

    public int startMinute() {
        return startMinute;
    }

    public int endMinute() {
        return endMinute;
    }

    public int minutes() {
        return endMinute - startMinute;
    }

    /** The time of day at which it starts, in minutes after midnight on the clock. */
    public int minuteOfDay() {
        if (minuteOfDay == UNKNOWN) {
            minuteOfDay = clockMinutes(timeline.at(startMinute), day);
        }
        return minuteOfDay;
    }

    /** The day on which it starts; null when it starts on no day of the event. */
    public EventDay day() {
        return day;
    }

    /** The block time in which all of it lies; null when there is none. */
    public EventBlock block() {
        return block;
    }

    /** How many listed slots lie in this one as well as in the other. */
    public int sharedSlots(Slot other) {
        return listedSlots.within(Math.max(startMinute, other.startMinute), Math.min(endMinute, other.endMinute));
    }

    /** The tags of the listed slot that it is, or else of those that it overlaps. */
    public Set<String> tags() {
        return tags;
    }

    public boolean overlaps(Slot other) {
        return startMinute < other.endMinute && other.startMinute < endMinute;
    }

    /** Whether all of the other lies in this one. */
    public boolean covers(Slot other) {
        return startMinute <= other.startMinute && other.endMinute <= endMinute;
    }

    /** Minutes that both have in common; 0 when they only touch. */
    public int overlapMinutes(Slot other) {
        return Math.max(0, Math.min(endMinute, other.endMinute) - Math.max(startMinute, other.startMinute));
    }

    /** Minutes from the end of the earlier one to the start of the later one; negative when they overlap. */
    public int gapMinutes(Slot other) {
        return Math.max(startMinute, other.startMinute) - Math.min(endMinute, other.endMinute);
    }

    /** The common part as text, like {@code 2017-06-19 13:30 to 14:00}. */
    public String overlapText(Slot other) {
        return text(Math.max(startMinute, other.startMinute), Math.min(endMinute, other.endMinute));
    }

    /** The time from the end of this one to the start of a later one, like {@code 2017-06-19 13:30 to 14:00}. */
    public String gapText(Slot later) {
        return text(endMinute, later.startMinute);
    }

    /** A stretch of the same event as text, like {@code 2017-06-19 13:30 to 14:00}. */
    public String textOf(ResourceLoad.Period period) {
        return text(period.startMinute(), period.endMinute());
    }

    /** The time of day at which it starts, like {@code 10:15}. */
    public String startText() {
        return HOUR.format(timeline.at(startMinute));
    }

    /** The date and time of day at which it starts, like {@code 2017-06-19 10:15}. */
    public String startMomentText() {
        return "%s %s".formatted(timeline.at(startMinute).toLocalDate(), startText());
    }

    /** The same time on the clocks of another zone, like {@code 2017-06-19 13:30 to 14:00}. */
    public String textIn(ZoneId zone) {
        return text(
                timeline.at(startMinute).withZoneSameInstant(zone),
                timeline.at(endMinute).withZoneSameInstant(zone));
    }

    private String text(int from, int to) {
        return text(timeline.at(from), timeline.at(to));
    }

    private static String text(ZonedDateTime start, ZonedDateTime end) {
        return "%s %s to %s".formatted(start.toLocalDate(), HOUR.format(start), HOUR.format(end));
    }

    public Timeline timeline() {
        return timeline;
    }

    @Override
    public int compareTo(Slot other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text(startMinute, endMinute);
    }
}
