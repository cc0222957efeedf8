package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.common.ConnectedRangeChain;
import ai.timefold.solver.core.api.score.stream.common.RangeGap;
import java.util.function.Function;
import org.agendum.planning.PlannedSession;

/** A session that ends where a gap begins, and one that starts where it ends. */
record GapSides(PlannedSession before, PlannedSession after) {
    static GapSides of(ConnectedRangeChain<PlannedSession, Long, Long> sessions, RangeGap<Long, Long> gap) {
        return of(sessions, Function.identity(), gap);
    }

    static <T> GapSides of(
            ConnectedRangeChain<T, Long, Long> chain, Function<T, PlannedSession> session, RangeGap<Long, Long> gap) {
        PlannedSession before = null;
        PlannedSession after = null;
        for (var range : chain.getConnectedRanges()) {
            for (var item : range) {
                var one = session.apply(item);
                before = one.endMinute() == gap.getPreviousRangeEnd() ? one : before;
                after = one.startMinute() == gap.getNextRangeStart() ? one : after;
            }
        }
        return new GapSides(before, after);
    }

    /** Like {@code 2017-06-19 13:30 to 14:00}. */
    String gapText() {
        return before.getSlot().gapText(after.getSlot());
    }
}
