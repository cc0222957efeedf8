package org.agendum.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongBiFunction;
import java.util.function.ToLongFunction;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;

/** What a rule counts for a session where it is, whatever else is on the agenda, in its unit. */
@FunctionalInterface
interface PlaceUnits {
    /** @param session may be off the agenda */
    long of(PlannedSession session);

    /** Nothing for a session that is not on the agenda. */
    static Optional<PlaceUnits> onAgenda(ToLongFunction<PlannedSession> units) {
        return Optional.of(session -> session.isScheduled() ? units.applyAsLong(session) : 0);
    }

    /** The sum over the people in the seats of a session on the agenda; empty when seats may change hands. */
    static Optional<PlaceUnits> ofSeats(AgendaPlan plan, ToLongBiFunction<PlannedSeat, PlannedSession> units) {
        return seats(plan)
                .flatMap(bySession -> onAgenda(session -> {
                    long sum = 0;
                    for (var seat : bySession.get(session.index())) {
                        sum += seat.getPerson() == null ? 0 : units.applyAsLong(seat, session);
                    }
                    return sum;
                }));
    }

    /** The seats of each session, by its index; empty when seats may change hands. */
    static Optional<List<List<PlannedSeat>>> seats(AgendaPlan plan) {
        if (!plan.hasFixedSeats()) {
            return Optional.empty();
        }
        var bySession = new ArrayList<List<PlannedSeat>>();
        plan.sessions().forEach(session -> bySession.add(new ArrayList<>()));
        plan.seats().forEach(seat -> bySession.get(seat.sessionIndex()).add(seat));
        return Optional.of(bySession);
    }
}
