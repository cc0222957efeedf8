package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.min;

import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.function.Function;
import java.util.function.Predicate;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.Slot;

/**
 * A slot that some session takes, with the first of these sessions. There are far fewer than sessions where sessions run
 * side by side, and most are as they were after a move; so what depends on times alone is asked of these.
 */
record SlotInUse(Slot slot, PlannedSession session) {
    static UniConstraintStream<SlotInUse> stream(ConstraintFactory factory, Predicate<PlannedSession> sessions) {
        return factory.forEach(PlannedSession.class)
                .filter(sessions)
                .groupBy(PlannedSession::getSlot, min(Function.<PlannedSession>identity()))
                .map(SlotInUse::new);
    }

    int startMinute() {
        return slot.startMinute();
    }

    int endMinute() {
        return slot.endMinute();
    }
}
