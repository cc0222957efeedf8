package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.common.ConnectedRangeChain;
import ai.timefold.solver.core.api.score.stream.common.RangeGap;
import java.util.function.Function;
import org.agendum.planning.PlannedSession;

/** A session that ends where a gap begins, and one that starts where it ends. */
record GapSides(PlannedSession before, PlannedSession after) {
    static <T> GapSides of(
            ConnectedRangeChain<T, Long, Long> chain, Function<T, PlannedSession> session, RangeGap<Long, Long> gap) {
        PlannedSession before = null;
        PlannedSession after = null;
        for (var range : chain.getConnectedRanges()) {
            for (var item : range) {
                var one = session.apply(item);
                before = one.endMinute() == gap.getPreviousRangeEnd() ? first(one, before) : before;
                after = one.startMinute() == gap.getNextRangeStart() ? first(one, after) : after;
            }
        }
        return new GapSides(before, after);
    }

    /** Sessions at one time come in an order that differs from run to run, and what is said must not. */
    private static PlannedSession first(PlannedSession session, PlannedSession other) {
        return other == null || session.compareTo(other) < 0 ? session : other;
    }

    /** Like {@code 2017-06-19 13:30 to 14:00}. */
    String gapText() {
        return before.getSlot().gapText(after.getSlot());
    }
}
