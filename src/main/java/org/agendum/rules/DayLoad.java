package org.agendum.rules;

import java.util.Comparator;
import java.util.List;
import org.agendum.planning.EventDay;

/** A day with the minutes of all sessions on it, be they one after the other or side by side. */
record DayLoad(EventDay day, int minutes) {
    /** The fullest and the emptiest day, measured against their hours, and how many minutes the two are apart. */
    record Extremes(DayLoad fullest, DayLoad emptiest, long minutesApart) {
        /** @param loads of all days of the event */
        static Extremes of(List<DayLoad> loads) {
            long open = loads.stream().mapToLong(load -> load.day.openMinutes()).sum();
            long total = loads.stream().mapToLong(DayLoad::minutes).sum();
            var byDate = Comparator.comparing((DayLoad load) -> load.day.frame().date());
            var bySurplus = Comparator.comparingLong((DayLoad load) -> load.surplus(total, open));
            var fullest = loads.stream().max(bySurplus.thenComparing(byDate)).orElseThrow();
            var emptiest = loads.stream().min(bySurplus.thenComparing(byDate)).orElseThrow();
            long apart = open == 0 ? 0 : (fullest.surplus(total, open) - emptiest.surplus(total, open)) / open;
            return new Extremes(fullest, emptiest, apart);
        }
    }

    /** What it has beyond its share of all minutes, which is that of its hours; times all hours, to stay whole. */
    private long surplus(long total, long open) {
        return minutes * open - total * day.openMinutes();
    }
}
