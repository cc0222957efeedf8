package org.agendum.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.agendum.planning.PlannedSession;

/**
 * The groups of sessions that a rule looks at, each by itself: what the rule costs is the sum of what they do.
 */
record Groups(List<Group> groups) {
    /** What a rule counts for some sessions where they are, in its unit. */
    interface Units {
        /** @param sessions those of a group that are on the agenda, in no particular order */
        long of(List<PlannedSession> sessions);
    }

    record Group(List<PlannedSession> sessions, Units units) {}

    static Groups of(Collection<List<PlannedSession>> lists, Units units) {
        return new Groups(lists.stream().map(list -> new Group(list, units)).toList());
    }

    /** A group for each of some things. */
    static <T> Groups ofEach(
            Collection<T> things, Function<T, List<PlannedSession>> sessions, Function<T, Units> units) {
        var groups = new ArrayList<Group>();
        things.forEach(thing -> groups.add(new Group(sessions.apply(thing), units.apply(thing))));
        return new Groups(groups);
    }

    /** How many sessions the largest of them has. */
    int largest() {
        return groups.stream().mapToInt(group -> group.sessions().size()).max().orElse(0);
    }
}
