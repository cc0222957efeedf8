package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.lessThan;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.List;
import java.util.Optional;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;

/** A person has two seats in one session. Cost: 1 per pair of seats. */
final class RoleClash implements AgendaRule {
    private static final Rule RULE = Rule.hard(
                    "role-clash", "A person has one role in a session.", "pair of a person's seats in one session")
            .inAnyRoom()
            .reads("sessions.seats.role", "sessions.seats.person");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<PlaceUnits> alone(AgendaPlan plan, String counting) {
        return PlaceUnits.seats(plan)
                .flatMap(seats -> PlaceUnits.onAgenda(session -> clashes(seats.get(session.index()))));
    }

    private static long clashes(List<PlannedSeat> seats) {
        long count = 0;
        for (var a : seats) {
            for (var b : seats) {
                boolean areOfOne = a.index() < b.index() && a.getPerson() != null && a.getPerson() == b.getPerson();
                count += areOfOne ? 1 : 0;
            }
        }
        return count;
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return factory.forEach(PlannedSeat.class)
                .join(
                        PlannedSeat.class,
                        equal(PlannedSeat::sessionIndex),
                        equal(PlannedSeat::getPerson),
                        lessThan(PlannedSeat::index))
                .join(PlannedSession.class, equal((a, b) -> a.sessionIndex(), PlannedSession::index))
                .penalizeLong(RULE.score(), (a, b, session) -> 1)
                .justifyWith((a, b, session, score) -> breach(a, b, session))
                .asConstraint(RULE.id());
    }

    private static Breach breach(PlannedSeat a, PlannedSeat b, PlannedSession session) {
        var text = a.role().equals(b.role())
                ? "%s has two seats as %s of %s.".formatted(a.getPerson(), a.role(), session)
                : "%s is both %s and %s of %s.".formatted(a.getPerson(), a.role(), b.role(), session);
        return Breach.of(text, session).with(a.getPerson());
    }
}
