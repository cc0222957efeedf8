package org.agendum.planning;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.agendum.problem.Clock;
import org.agendum.problem.RemoteHours;
import org.agendum.problem.Timeline;

/**
 * When an event takes place on the clocks of another zone, and how well that suits people there. Immutable: what the
 * solver asks often is put together from the few stretches between two changes of these clocks.
 */
public final class RemoteClock {
    private static final int DAY_MINUTES = 24 * 60;
    private static final int TIMES_OUTSIDE_TOLERABLE = 10;

    private final ZoneId zone;
    private final RemoteHours hours;
    private final long originSecond;
    private final int fromMinute;
    private final int toMinute;
    private final List<Stretch> ofEvent;

    /**
     * Minutes of the event during which the clocks of the zone are not changed.
     *
     * @param shift what to add to such a minute for one that is counted from a midnight in the zone
     */
    private record Stretch(int from, int to, long shift) {
        int minutesWithin(Slot slot, Clock hoursFrom, Clock hoursTo) {
            long start = Math.max(from, slot.startMinute());
            long end = Math.min(to, slot.endMinute());
            return start >= end
                    ? 0
                    : (int) (minutesBefore(end + shift, hoursFrom, hoursTo)
                            - minutesBefore(start + shift, hoursFrom, hoursTo));
        }

        /** How many minutes lie in the hours of all days from a midnight up to the given minute. */
        private static long minutesBefore(long minute, Clock hoursFrom, Clock hoursTo) {
            int eachDay = hoursTo.minuteOfDay() - hoursFrom.minuteOfDay();
            int today = Math.floorMod(minute, DAY_MINUTES) - hoursFrom.minuteOfDay();
            return Math.floorDiv(minute, DAY_MINUTES) * eachDay + Math.max(0, Math.min(eachDay, today));
        }
    }

    RemoteClock(ZoneId zone, RemoteHours hours, Timeline timeline) {
        var frames = timeline.frames();
        this.zone = zone;
        this.hours = hours;
        this.originSecond = timeline.at(0).toEpochSecond();
        this.fromMinute = frames.get(0).startMinute();
        this.toMinute = frames.get(frames.size() - 1).endMinute();
        this.ofEvent = stretches(fromMinute, toMinute);
    }

    private List<Stretch> stretches(int from, int to) {
        var stretches = new ArrayList<Stretch>();
        int start = from;
        while (start < to) {
            var instant = Instant.ofEpochSecond(originSecond + start * 60L);
            var change = zone.getRules().nextTransition(instant);
            int end = change == null ? to : (int) Math.min(to, firstMinuteFrom(change.getInstant()));
            long offsetSeconds = zone.getRules().getOffset(instant).getTotalSeconds();
            stretches.add(new Stretch(start, end, Math.floorDiv(originSecond + offsetSeconds, 60L)));
            start = end;
        }
        return List.copyOf(stretches);
    }

    private long firstMinuteFrom(Instant instant) {
        return -Math.floorDiv(originSecond - instant.getEpochSecond(), 60L);
    }

    public ZoneId zone() {
        return zone;
    }

    public RemoteHours hours() {
        return hours;
    }

    /** Minutes of the slot at which it is not comfortable to take part, those that are not tolerable included. */
    public int uncomfortableMinutes(Slot slot) {
        return slot.minutes() - minutesWithin(slot, hours.comfortableFrom(), hours.comfortableTo());
    }

    /** Minutes of the slot at which nobody can be asked to take part. */
    public int intolerableMinutes(Slot slot) {
        return slot.minutes() - minutesWithin(slot, hours.tolerableFrom(), hours.tolerableTo());
    }

    /** Uncomfortable minutes of the slot, of which those that are not tolerable count ten times. */
    public long strainMinutes(Slot slot) {
        return uncomfortableMinutes(slot) + (TIMES_OUTSIDE_TOLERABLE - 1L) * intolerableMinutes(slot);
    }

    private int minutesWithin(Slot slot, Clock from, Clock to) {
        boolean isWithinEvent = fromMinute <= slot.startMinute() && slot.endMinute() <= toMinute;
        int minutes = 0;
        for (var stretch : isWithinEvent ? ofEvent : stretches(slot.startMinute(), slot.endMinute())) {
            minutes += stretch.minutesWithin(slot, from, to);
        }
        return minutes;
    }
}
