package org.agendum.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.agendum.planning.PlannedSession;

/**
 * The pairs of sessions that a rule looks at, each by itself: what the rule costs is the sum of what they do.
 *
 * @param units what it counts for each
 * @param ofRooms whether those in one room are all of them; otherwise the groups have them
 * @param concerns whether a pair of a group can cost anything
 */
record Pairs(
        PairUnits units, boolean ofRooms, List<Group> groups, BiPredicate<PlannedSession, PlannedSession> concerns) {
    /** Is told of each pair. */
    interface Sink {
        /** @param times how often its units count */
        void add(PlannedSession a, PlannedSession b, long times);
    }

    /** Each of some sessions with each of others; every two of them once if both are the same list. */
    record Group(List<PlannedSession> some, List<PlannedSession> others, long times) {
        private long size() {
            return isOne() ? some.size() * (some.size() - 1L) / 2 : (long) some.size() * others.size();
        }

        private boolean isOne() {
            return some == others;
        }

        private void forEach(BiPredicate<PlannedSession, PlannedSession> concerns, Sink sink) {
            for (int i = 0; i < some.size(); i++) {
                for (int j = isOne() ? i + 1 : 0; j < others.size(); j++) {
                    if (some.get(i) != others.get(j) && concerns.test(some.get(i), others.get(j))) {
                        sink.add(some.get(i), others.get(j), times);
                    }
                }
            }
        }
    }

    /** None yet. */
    static Pairs of(PairUnits units) {
        return new Pairs(units, false, new ArrayList<>(), (a, b) -> true);
    }

    /** Every two sessions that are in one room of the event. */
    static Pairs inOneRoom(PairUnits units) {
        return new Pairs(units, true, List.of(), (a, b) -> true);
    }

    /** Every two sessions of each of the lists. */
    static Pairs within(Collection<List<PlannedSession>> lists, PairUnits units) {
        var pairs = of(units);
        lists.forEach(list -> pairs.groups.add(new Group(list, list, 1)));
        return pairs;
    }

    /** And each of some sessions with each of others. */
    Pairs between(List<PlannedSession> some, List<PlannedSession> others, long times) {
        groups.add(new Group(some, others, times));
        return this;
    }

    /** Without the pairs that can never cost anything. */
    Pairs where(BiPredicate<PlannedSession, PlannedSession> concerned) {
        return new Pairs(units, ofRooms, groups, concerned);
    }

    /** With each pair once, however often it is there now. */
    Pairs once() {
        var once = of(units);
        var seen = new HashSet<Set<PlannedSession>>();
        forEach((a, b, times) -> {
            if (seen.add(Set.of(a, b))) {
                once.between(List.of(a), List.of(b), 1);
            }
        });
        return once;
    }

    /** How many pairs the groups have, those that can never cost anything included. */
    long size() {
        return groups.stream().mapToLong(Group::size).sum();
    }

    void forEach(Sink sink) {
        groups.forEach(group -> group.forEach(concerns, sink));
    }
}
