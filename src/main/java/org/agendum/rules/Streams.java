package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;

import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import org.agendum.planning.PlaceCost;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;

/** Parts of streams that several rules use. */
final class Streams {
    /** The seats of scheduled sessions, each with its session. */
    static BiConstraintStream<PlannedSeat, PlannedSession> withSession(UniConstraintStream<PlannedSeat> seats) {
        return seats.join(PlannedSession.class, equal(PlannedSeat::sessionIndex, PlannedSession::index));
    }

    /** The costs of places that sessions bear where they are. */
    static BiConstraintStream<PlaceCost, PlannedSession> borne(UniConstraintStream<PlaceCost> costs) {
        return costs.join(
                PlannedSession.class,
                equal(PlaceCost::session, PlannedSession::facts),
                filtering((cost, session) -> cost.arisesIn(session.getSlot(), session.getRoom())));
    }

    private Streams() {}
}
