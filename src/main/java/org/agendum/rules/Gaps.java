package org.agendum.rules;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.agendum.planning.EventDay;
import org.agendum.planning.PlannedSession;

/**
 * The gaps that a rule looks at: stretches of a day between two sessions of a group in which none of the group runs. What
 * the rule costs is the sum of what they do.
 *
 * @param groups the sessions of each
 * @param isOther which sessions count as others that may run in a gap
 */
record Gaps(Collection<List<PlannedSession>> groups, Predicate<PlannedSession> isOther, Units units) {
    /** What a rule counts for a gap, in its unit. */
    interface Units {
        /** @param others the slots in which the others run */
        long of(EventDay day, int fromMinute, int toMinute, UsedSlots others);
    }
}
