package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.common.ConnectedRangeChain;
import ai.timefold.solver.core.api.score.stream.common.RangeGap;
import org.agendum.planning.PlannedSession;

/** A session that ends where a gap begins, and one that starts where it ends. */
record GapSides(PlannedSession before, PlannedSession after) {
    static GapSides of(ConnectedRangeChain<PlannedSession, Long, Long> sessions, RangeGap<Long, Long> gap) {
        PlannedSession before = null;
        PlannedSession after = null;
        for (var range : sessions.getConnectedRanges()) {
            for (var session : range) {
                before = session.endMinute() == gap.getPreviousRangeEnd() ? first(session, before) : before;
                after = session.startMinute() == gap.getNextRangeStart() ? first(session, after) : after;
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
