package org.agendum.oracle;

import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.agendum.problem.Anchor;
import org.agendum.problem.ListedSlot;
import org.agendum.problem.Problem;

/** By how many minutes a place misses what its session may take. */
record Misses(Problem problem, Days days, Place place) {
    int minutes() {
        return length() + hours() + windows() + start() + anchor() + startBetween() + grid() + lengthGrid() + block();
    }

    /** Listed slots may be longer than a session: then it fills them. */
    private int length() {
        var allowed = place.session().minutes();
        if (place.minutes() < allowed.min()) {
            return allowed.min() - place.minutes();
        }
        return isListed() ? 0 : Math.max(0, place.minutes() - allowed.max());
    }

    private int hours() {
        int most = 0;
        for (var day : problem.days()) {
            if (place.session().day() == null || place.session().day().equals(day.date())) {
                int within = Clocks.overlapMinutes(place.start(), place.end(), days.from(day), days.to(day));
                most = Math.max(most, within);
            }
        }
        return place.minutes() - most;
    }

    private int windows() {
        var windows = place.session().windows();
        return windows.isEmpty()
                ? 0
                : place.minutes()
                        - Clocks.longest(place.start(), place.end(), minute -> Clocks.isWithinOne(windows, minute));
    }

    private int start() {
        var only = place.session().start();
        return only == null ? 0 : Math.abs(Clocks.minutes(only, place.start()));
    }

    private int anchor() {
        var day = days.dayOf(place);
        if (place.session().anchor() == null || day == null) {
            return 0;
        }
        return place.session().anchor() == Anchor.DAY_START
                ? Math.abs(Clocks.minutes(days.from(day), place.start()))
                : Math.abs(Clocks.minutes(days.to(day), place.end()));
    }

    private int startBetween() {
        var between = place.session().startBetween();
        if (between == null) {
            return 0;
        }
        int minute = days.minuteOfDay(place);
        if (between.earliest() != null && minute < between.earliest().minuteOfDay()) {
            return between.earliest().minuteOfDay() - minute;
        }
        return between.latest() == null
                ? 0
                : Math.max(0, minute - between.latest().minuteOfDay());
    }

    /** To the nearest time of the grid, which begins with the day; without listed slots. */
    private int grid() {
        var day = days.dayOf(place);
        if (!isOnGrid() || day == null) {
            return 0;
        }
        if (isListed()) {
            return fits(place.start()) ? 0 : place.minutes();
        }
        int nearest = Integer.MAX_VALUE;
        int fromDay = Clocks.minutes(days.from(day), place.start());
        for (int steps = fromDay / problem.gridMinutes() - 1; steps <= fromDay / problem.gridMinutes() + 1; steps++) {
            nearest = Math.min(nearest, Math.abs(fromDay - steps * problem.gridMinutes()));
        }
        return nearest;
    }

    /** An elastic length is a multiple of the grid too; without listed slots. */
    private int lengthGrid() {
        var allowed = place.session().minutes();
        boolean isElastic = allowed.min() < place.minutes() && place.minutes() < allowed.max();
        if (!isElastic || !problem.slots().isEmpty()) {
            return 0;
        }
        int over = place.minutes() % problem.gridMinutes();
        return over * 2 > problem.gridMinutes() ? problem.gridMinutes() - over : over;
    }

    /** A session that has a track is in one block, or in none. */
    private int block() {
        if (place.session().track() == null) {
            return 0;
        }
        int most = ThemedBlocks.times(problem).stream()
                .mapToInt(time -> Clocks.overlapMinutes(place.start(), place.end(), time.from(), time.to()))
                .max()
                .orElse(0);
        return most == 0 ? 0 : place.minutes() - most;
    }

    private boolean isOnGrid() {
        return place.session().start() == null && place.session().anchor() == null;
    }

    private boolean isListed() {
        return !problem.slots().isEmpty() && isOnGrid();
    }

    /**
     * Whether adjoining listed slots, the first of which begins with the session, hold it from here on: as few as its
     * shortest length needs, or more up to its longest.
     */
    private boolean fits(ZonedDateTime from) {
        return slots().filter(slot -> slot.from().isEqual(from)).anyMatch(slot -> fitsWith(slot.to()));
    }

    /** Those that the session may take. */
    private Stream<ListedSlot> slots() {
        var allowed = place.session().slots();
        return problem.slots().stream().filter(slot -> allowed.isEmpty() || allowed.contains(slot.id()));
    }

    private boolean fitsWith(ZonedDateTime end) {
        int minutes = Clocks.minutes(place.start(), end);
        var allowed = place.session().minutes();
        boolean holds = !end.isBefore(place.end()) && minutes >= allowed.min();
        return holds
                || slots().filter(next -> next.from().isEqual(end))
                        .filter(next ->
                                minutes < allowed.min() || Clocks.minutes(place.start(), next.to()) <= allowed.max())
                        .anyMatch(next -> fitsWith(next.to()));
    }
}
