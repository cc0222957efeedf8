package org.agendum.rules;

import org.agendum.planning.PlannedSession;

/**
 * What a rule counts for a pair of sessions where the two are, in its unit. The order of the two changes nothing.
 *
 * @param when how the times of the two must lie for it to count anything
 * @param count is asked only when they do, and both are on the agenda
 */
record PairUnits(When when, Count count) {
    /** How the times of two sessions lie. To look at that is much quicker than to count. */
    enum When {
        ALWAYS,
        OVERLAPPING,
        IN_ONE_SLOT,
        ON_ONE_DAY,
        ON_TWO_DAYS
    }

    /** Counts for two sessions. */
    interface Count {
        long of(PlannedSession a, PlannedSession b);
    }

    static PairUnits always(Count count) {
        return new PairUnits(When.ALWAYS, count);
    }

    static PairUnits whenOverlapping(Count count) {
        return new PairUnits(When.OVERLAPPING, count);
    }

    static PairUnits inOneSlot(Count count) {
        return new PairUnits(When.IN_ONE_SLOT, count);
    }

    static PairUnits onOneDay(Count count) {
        return new PairUnits(When.ON_ONE_DAY, count);
    }

    static PairUnits onTwoDays(Count count) {
        return new PairUnits(When.ON_TWO_DAYS, count);
    }
}
