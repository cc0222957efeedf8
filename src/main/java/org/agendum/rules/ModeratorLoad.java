package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;
import static ai.timefold.solver.core.api.score.stream.Joiners.lessThan;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Optional;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;
import org.agendum.problem.Problem;

/** A person moderates more than once by choice of the solver. Cost: 1 per pair of seats, one of them open at least. */
final class ModeratorLoad implements AgendaRule {
    private static final Rule RULE = Rule.soft(
                    "moderator-load",
                    10,
                    "Moderating is shared out.",
                    "pair of a person's moderating seats, one of them open at least")
            .inAnyRoom()
            .reads("sessions.seats.role", "sessions.seats.candidates");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofOpenModeration(problem);
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return factory.forEach(PlannedSeat.class)
                .filter(PlannedSeat::isModerating)
                .join(
                        factory.forEach(PlannedSeat.class).filter(PlannedSeat::isModerating),
                        equal(PlannedSeat::getPerson),
                        lessThan(PlannedSeat::index),
                        filtering((a, b) -> a.seat().isOpen() || b.seat().isOpen()))
                .ifExists(PlannedSession.class, equal((a, b) -> a.sessionIndex(), PlannedSession::index))
                .ifExists(PlannedSession.class, equal((a, b) -> b.sessionIndex(), PlannedSession::index))
                .penalizeLong(RULE.score(), (a, b) -> 1)
                .justifyWith((a, b, score) -> breach(a, b))
                .asConstraint(RULE.id());
    }

    private static Breach breach(PlannedSeat a, PlannedSeat b) {
        var text = "%s moderates both %s and %s.".formatted(a.getPerson(), a.session(), b.session());
        return Breach.of(text, a.session(), b.session()).with(a.getPerson());
    }
}
