package org.agendum.rules;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.agendum.planning.PlannedSession;

/** The sessions that have to do with one, by what is counted of the pair. */
final class Partners {
    private final PairUnits[] units;
    /** The indexes of the sessions, for each kind of units. */
    private final int[][] sessions;
    /** What one unit counts, for each of these. */
    private final HardMediumSoftLongScore[][] each;

    private Partners(Map<PairUnits, TreeMap<Integer, HardMediumSoftLongScore>> byUnits) {
        units = byUnits.keySet().toArray(PairUnits[]::new);
        sessions = new int[units.length][];
        each = new HardMediumSoftLongScore[units.length][];
        for (int i = 0; i < units.length; i++) {
            var partners = byUnits.get(units[i]);
            sessions[i] = partners.keySet().stream().mapToInt(index -> index).toArray();
            each[i] = partners.values().toArray(HardMediumSoftLongScore[]::new);
        }
    }

    /** @param sign 1 to add to the sum what the session costs with its partners, -1 to take it away */
    void count(PlannedSession session, Whereabouts all, int sign, LevelSum sum) {
        for (int i = 0; i < units.length; i++) {
            count(session, all, i, sign, sum);
        }
    }

    private void count(PlannedSession session, Whereabouts all, int kind, int sign, LevelSum sum) {
        var when = units[kind].when();
        var counted = units[kind].count();
        var indexes = sessions[kind];
        int index = session.index();
        for (int i = 0; i < indexes.length; i++) {
            int partner = indexes[i];
            if (all.holds(when, index, partner)) {
                sum.add(sign * counted.of(session, all.session(partner)), each[kind][i]);
            }
        }
    }

    /** Collects the partners of one session. */
    static final class Builder {
        private final Map<PairUnits, TreeMap<Integer, HardMediumSoftLongScore>> byUnits = new LinkedHashMap<>();

        void add(PairUnits units, int session, HardMediumSoftLongScore each) {
            byUnits.computeIfAbsent(units, any -> new TreeMap<>()).merge(session, each, HardMediumSoftLongScore::add);
        }

        Partners build() {
            return new Partners(byUnits);
        }
    }
}
