package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.Optional;
import java.util.stream.Collectors;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedPerson;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;
import org.agendum.problem.Problem;
import org.agendum.problem.Seat;

/** What the planner has decided is not kept. Cost: 1 per pinned session that is elsewhere and per named seat that another has. */
final class PinMoved implements AgendaRule {
    private static final Rule RULE = Rule.hard(
                    "pin-moved",
                    "A pinned session stays where it is, and a named seat belongs to the one who is named.",
                    "pinned session elsewhere or named seat with another person")
            .reads("sessions.pin", "sessions.seats.person");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofSession(
                problem,
                session -> session.pin() != null || session.seats().stream().anyMatch(Seat::isNamed),
                "is pinned or has a named seat");
    }

    @Override
    public Optional<PlaceUnits> alone(AgendaPlan plan, String counting) {
        var people = plan.people().stream().map(PlannedPerson::id).collect(Collectors.toSet());
        return PlaceUnits.seats(plan).map(seats -> session -> {
            boolean isMoved =
                    session.isScheduled() && !session.facts().isWherePinned(session.getSlot(), session.getRoom());
            long moved = isMoved ? 1 : 0;
            for (var seat : seats.get(session.index())) {
                boolean isOthers = seat.getPerson() != null
                        && isOfOther(seat)
                        && people.contains(seat.seat().person());
                moved += isOthers ? 1 : 0;
            }
            return moved;
        });
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return movedSessions(factory)
                .concat(seatsOfOthers(factory))
                .penalizeLong(RULE.score(), breach -> 1)
                .justifyWith((breach, score) -> breach)
                .asConstraint(RULE.id());
    }

    private static UniConstraintStream<Breach> movedSessions(ConstraintFactory factory) {
        return factory.forEach(PlannedSession.class)
                .filter(session -> !session.facts().isWherePinned(session.getSlot(), session.getRoom()))
                .map(PinMoved::breach);
    }

    private static boolean isOfOther(PlannedSeat seat) {
        return seat.seat().isNamed()
                && !seat.seat().person().equals(seat.getPerson().id());
    }

    private static UniConstraintStream<Breach> seatsOfOthers(ConstraintFactory factory) {
        return factory.forEach(PlannedSeat.class)
                .filter(PinMoved::isOfOther)
                .join(PlannedPerson.class, equal(seat -> seat.seat().person(), PlannedPerson::id))
                .map(PinMoved::breach);
    }

    private static Breach breach(PlannedSession session) {
        var text = "%s is pinned to %s, but is at %s."
                .formatted(session, session.facts().pinText(), Phrases.place(session));
        return Breach.of(text, session).in(session.getRoom());
    }

    private static Breach breach(PlannedSeat seat, PlannedPerson named) {
        var text = "%s sits in the seat of %s as %s of %s."
                .formatted(seat.getPerson(), named, seat.role(), seat.session());
        return Breach.of(text, seat.session()).with(named, seat.getPerson());
    }
}
