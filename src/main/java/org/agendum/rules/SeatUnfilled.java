package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.List;
import java.util.Optional;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;
import org.agendum.problem.Problem;

/** A seat that is not to be confirmed is empty. Cost: 1 per open seat, 1 per named seat of a session on the agenda. */
final class SeatUnfilled implements AgendaRule {
    private static final Rule RULE = Rule.medium(
                    "seat-unfilled", "Every seat with a name or with candidates is taken.", "empty seat")
            .inAnyRoom()
            .reads("sessions.seats.person", "sessions.seats.candidates", "sessions.seats.requires");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofSeat(problem, seat -> !seat.isToBeConfirmed(), "has a name or candidates");
    }

    @Override
    public Optional<PlaceUnits> alone(AgendaPlan plan, String counting) {
        return PlaceUnits.seats(plan).map(seats -> session -> unfilled(seats.get(session.index()), session));
    }

    private static long unfilled(List<PlannedSeat> seats, PlannedSession session) {
        long unfilled = 0;
        for (var seat : seats) {
            unfilled += mayBeUnfilled(seat) && isUnfilled(seat, session) ? 1 : 0;
        }
        return unfilled;
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(PlannedSeat.class)
                .filter(SeatUnfilled::mayBeUnfilled)
                .join(
                        factory.forEachIncludingUnassigned(PlannedSession.class),
                        equal(PlannedSeat::sessionIndex, PlannedSession::index),
                        filtering(SeatUnfilled::isUnfilled))
                .penalizeLong(RULE.score(), (seat, session) -> 1)
                .justifyWith((seat, session, score) -> breach(seat, session))
                .asConstraint(RULE.id());
    }

    private static boolean mayBeUnfilled(PlannedSeat seat) {
        return seat.seat().isOpen() || seat.seat().isNamed() && seat.getPerson() == null;
    }

    /** A person chosen for a session that does not take place fills nothing; a name is given either way. */
    private static boolean isUnfilled(PlannedSeat seat, PlannedSession session) {
        return seat.seat().isOpen() ? seat.getPerson() == null || !session.isScheduled() : session.isScheduled();
    }

    private static Breach breach(PlannedSeat seat, PlannedSession session) {
        var text = session.isScheduled()
                ? "%s lacks its %s: the seat is empty.".formatted(session, seat.role())
                : "%s lacks its %s: it is not on the agenda.".formatted(session, seat.role());
        return Breach.of(text, session);
    }
}
