package org.agendum.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** How many units of one resource are taken over time. */
public final class ResourceLoad {
    private final List<ResourceUse> uses = new ArrayList<>();
    private final List<Period> periods = new ArrayList<>();

    /** A stretch of time, half-open, throughout which so many units are taken. */
    public record Period(int startMinute, int endMinute, long units) {
        public int minutes() {
            return endMinute - startMinute;
        }
    }

    public ResourceLoad(Iterable<ResourceUse> uses) {
        var changes = new TreeMap<Integer, Long>();
        for (var use : uses) {
            this.uses.add(use);
            changes.merge(use.startMinute(), (long) use.units(), Long::sum);
            changes.merge(use.endMinute(), -(long) use.units(), Long::sum);
        }
        long units = 0;
        var start = changes.isEmpty() ? 0 : changes.firstKey();
        for (var change : changes.entrySet()) {
            if (units > 0) {
                periods.add(new Period(start, change.getKey(), units));
            }
            start = change.getKey();
            units += change.getValue();
        }
    }

    /** Units beyond the capacity, times the minutes. */
    public long overloadMinutes(int capacity) {
        long minutes = 0;
        for (var period : periods) {
            minutes += Math.max(0, period.units() - capacity) * period.minutes();
        }
        return minutes;
    }

    /** The first of the periods in which most units are taken. */
    public Period peak() {
        return periods.stream()
                .sorted(Comparator.comparingLong(Period::units).reversed())
                .findFirst()
                .orElseThrow();
    }

    /** Stretches in which at least so many units are taken; pauses shorter than the rest do not end one. */
    public List<Period> stretches(int units, int restMinutes) {
        var stretches = new ArrayList<Period>();
        for (var period : periods) {
            int last = stretches.size() - 1;
            if (period.units() < units) {
                continue;
            }
            if (last >= 0 && isContinued(stretches.get(last), period, restMinutes)) {
                stretches.set(last, new Period(stretches.get(last).startMinute(), period.endMinute(), units));
            } else {
                stretches.add(new Period(period.startMinute(), period.endMinute(), units));
            }
        }
        return stretches;
    }

    private static boolean isContinued(Period before, Period next, int restMinutes) {
        int pauseMinutes = next.startMinute() - before.endMinute();
        return pauseMinutes == 0 || pauseMinutes < restMinutes;
    }

    /** The sessions that take units at some time of the period, by start. */
    public PlannedSession[] sessionsDuring(Period period) {
        return uses.stream()
                .filter(use -> use.startMinute() < period.endMinute() && period.startMinute() < use.endMinute())
                .map(ResourceUse::session)
                .sorted(Comparator.comparing(PlannedSession::getSlot).thenComparing(PlannedSession::index))
                .toArray(PlannedSession[]::new);
    }
}
