package org.agendum.exact;

import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.List;
import java.util.Objects;
import org.agendum.planning.Slot;

/** How sessions are to one another in time. */
final class Timing {
    private final Cp cp;

    Timing(Cp cp) {
        this.cp = cp;
    }

    /** If it holds, the later session starts when the earlier is over and the gap past. */
    Literal before(SessionModel earlier, SessionModel later, int gapMinutes) {
        if (earlier.lastEnd() + gapMinutes <= later.firstStart()) {
            return cp.yes();
        }
        if (earlier.firstEnd() + gapMinutes > later.lastStart()) {
            return cp.no();
        }
        return cp.once(
                List.of("before", earlier.planned().index(), later.planned().index(), gapMinutes), () -> {
                    var literal = cp.bool("");
                    cp.atLeast(later.start(), earlier.end(), gapMinutes, List.of(literal));
                    return literal;
                });
    }

    /** If it holds, the two overlap. */
    Literal overlap(SessionModel a, SessionModel b) {
        int low = Math.min(a.planned().index(), b.planned().index());
        int high = Math.max(a.planned().index(), b.planned().index());
        return cp.once(List.of("overlap", low, high), () -> {
            var literal = cp.bool("");
            cp.atLeast(b.end(), a.start(), 1, List.of(literal));
            cp.atLeast(a.end(), b.start(), 1, List.of(literal));
            return literal;
        });
    }

    /** If it holds, the two are on different days. */
    Literal onDifferentDays(SessionModel a, SessionModel b, List<Object> days) {
        if (days.size() < 2) {
            return cp.no();
        }
        int low = Math.min(a.planned().index(), b.planned().index());
        int high = Math.max(a.planned().index(), b.planned().index());
        return cp.once(List.of("days", low, high), () -> {
            var literal = cp.bool("");
            days.forEach(day -> cp.when(List.of(literal, on(a, day), on(b, day))));
            return literal;
        });
    }

    Literal on(SessionModel session, Object day) {
        return session.where(List.of("day", day), slot -> Objects.equals(slot.day(), day));
    }

    /** The two are not closer than the gap, if the conditions hold. */
    void apart(SessionModel a, SessionModel b, int gapMinutes, List<Literal> conditions) {
        if (!(a.isFixed() && b.isFixed())) {
            cp.when(conditions, before(a, b, gapMinutes), before(b, a, gapMinutes));
        }
    }

    /** No two of these are closer than the gap, but for those that are in any case. */
    void apart(List<Use> uses, int gapMinutes) {
        if (uses.size() < 2) {
            return;
        }
        boolean areDistinct = uses.stream().map(Use::session).distinct().count() == uses.size();
        if (areDistinct && !haveCertainClash(uses, gapMinutes)) {
            cp.model()
                    .addNoOverlap(uses.stream()
                            .map(use -> use.session().interval(gapMinutes, use.when()))
                            .toList());
            return;
        }
        for (int i = 0; i < uses.size(); i++) {
            for (int j = i + 1; j < uses.size(); j++) {
                var a = uses.get(i);
                var b = uses.get(j);
                if (!(a.certain() && b.certain()) && a.session() != b.session()) {
                    cp.when(
                            List.of(a.when(), b.when()),
                            before(a.session(), b.session(), gapMinutes),
                            before(b.session(), a.session(), gapMinutes));
                }
            }
        }
    }

    private static boolean haveCertainClash(List<Use> uses, int gapMinutes) {
        var certain = uses.stream().filter(Use::certain).toList();
        for (int i = 0; i < certain.size(); i++) {
            for (int j = i + 1; j < certain.size(); j++) {
                if (gap(certain.get(i), certain.get(j)) < gapMinutes) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int gap(Use a, Use b) {
        return slot(a).gapMinutes(slot(b));
    }

    private static Slot slot(Use certain) {
        return certain.session().slots().get(0);
    }

    /** The two start together and end together, if the conditions hold. */
    void together(SessionModel a, SessionModel b, List<Literal> conditions) {
        cp.enforce(cp.model().addEquality(difference(a.start(), b.start()), 0), conditions);
        cp.enforce(cp.model().addEquality(difference(a.end(), b.end()), 0), conditions);
    }

    /** The second starts when the first ends, if the conditions hold. */
    void adjoin(SessionModel first, SessionModel second, List<Literal> conditions) {
        cp.enforce(cp.model().addEquality(difference(second.start(), first.end()), 0), conditions);
    }

    private static LinearExpr difference(LinearArgument a, LinearArgument b) {
        return LinearExpr.newBuilder().add(a).addTerm(b, -1).build();
    }
}
