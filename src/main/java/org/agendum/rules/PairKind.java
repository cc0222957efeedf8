package org.agendum.rules;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.List;
import org.agendum.planning.PlannedSession;

/** What a pair of sessions costs, of all that is counted of it. The same object for all pairs that cost the same. */
final class PairKind {
    static final PairKind NONE = new PairKind(List.of());

    private final List<Term> terms;
    private final PairUnits[] units;
    private final HardMediumSoftLongScore[] each;

    /** @param each the score of one unit */
    record Term(PairUnits units, HardMediumSoftLongScore each) {}

    private PairKind(List<Term> terms) {
        this.terms = terms;
        this.units = terms.stream().map(Term::units).toArray(PairUnits[]::new);
        this.each = terms.stream().map(Term::each).toArray(HardMediumSoftLongScore[]::new);
    }

    PairKind with(Term term) {
        var more = new ArrayList<>(terms);
        for (int i = 0; i < more.size(); i++) {
            if (more.get(i).units() == term.units()) {
                var sum = more.get(i).each().add(term.each());
                more.set(i, new Term(term.units(), sum));
                return new PairKind(more);
            }
        }
        more.add(term);
        return new PairKind(more);
    }

    /** @param sign 1 to add what the two cost to the sum, -1 to take it away */
    void count(PlannedSession a, PlannedSession b, int sign, LevelSum sum) {
        for (int i = 0; i < units.length; i++) {
            long count = units[i].of(a, b);
            if (count != 0) {
                sum.add(sign * count, each[i]);
            }
        }
    }
}
