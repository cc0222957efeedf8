package org.agendum.rules;

import org.agendum.planning.PlannedSession;

/** What a rule counts for a pair of sessions where the two are, in its unit. The order of the two changes nothing. */
@FunctionalInterface
interface PairUnits {
    /** Both are on the agenda. */
    long of(PlannedSession a, PlannedSession b);
}
