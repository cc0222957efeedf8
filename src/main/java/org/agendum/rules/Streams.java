package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;

/** Streams that several rules start from. */
final class Streams {
    /** Taken seats, each with its scheduled session. */
    static BiConstraintStream<PlannedSeat, PlannedSession> takenSeats(ConstraintFactory factory) {
        return factory.forEach(PlannedSeat.class)
                .join(PlannedSession.class, equal(PlannedSeat::sessionIndex, PlannedSession::index));
    }

    private Streams() {}
}
