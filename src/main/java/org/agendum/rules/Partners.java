package org.agendum.rules;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.LinkedHashMap;
import java.util.List;
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
    void count(PlannedSession session, List<PlannedSession> all, int sign, LevelSum sum) {
        for (int i = 0; i < units.length; i++) {
            count(session, all, i, sign, sum);
        }
    }

    private void count(PlannedSession session, List<PlannedSession> all, int kind, int sign, LevelSum sum) {
        var counted = units[kind];
        var indexes = sessions[kind];
        for (int i = 0; i < indexes.length; i++) {
            var partner = all.get(indexes[i]);
            long count = partner.isScheduled() ? counted.of(session, partner) : 0;
            if (count != 0) {
                sum.add(sign * count, each[kind][i]);
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
