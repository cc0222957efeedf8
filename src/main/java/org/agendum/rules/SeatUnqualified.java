package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Optional;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.SeatFit;
import org.agendum.problem.Problem;

/**
 * A person in a seat is not whom it asks for. Cost: 1 per attribute that is wrong or unknown, and 1 per attribute that
 * should differ and is known to be the same, per other moderating seat of the session.
 */
final class SeatUnqualified implements AgendaRule {
    private static final Rule RULE = Rule.hard(
                    "seat-unqualified",
                    "A person has what their seat requires, and differs from the moderators of the session as it asks.",
                    "attribute that is wrong or unknown, or shared with another moderator")
            .inAnyRoom()
            .reads("sessions.seats.requires", "sessions.seats.differs", "people.attributes");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofSeat(
                problem,
                seat -> !seat.requires().isEmpty() || !seat.differs().isEmpty(),
                "requires anything of its person");
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        var besideModerators = factory.forEach(PlannedSeat.class)
                .filter(seat -> !seat.seat().differs().isEmpty())
                .join(
                        factory.forEach(PlannedSeat.class).filter(PlannedSeat::isModerating),
                        equal(PlannedSeat::sessionIndex),
                        filtering((seat, other) -> seat.index() != other.index()));
        return factory.forEach(PlannedSeat.class)
                .concat(besideModerators)
                .filter((seat, other) -> wrongCount(seat, other) > 0)
                .ifExists(PlannedSession.class, equal((seat, other) -> seat.sessionIndex(), PlannedSession::index))
                .penalizeLong(RULE.score(), SeatUnqualified::wrongCount)
                .justifyWith((seat, other, score) -> breach(seat, other))
                .asConstraint(RULE.id());
    }

    /** @param other null for what the seat requires of its person alone */
    private static int wrongCount(PlannedSeat seat, PlannedSeat other) {
        var person = seat.getPerson().person();
        return other == null
                ? SeatFit.lackingCount(seat.seat(), person)
                : SeatFit.sharedCount(seat.seat(), person, other.getPerson().person());
    }

    private static Breach breach(PlannedSeat seat, PlannedSeat other) {
        var person = seat.getPerson();
        if (other == null) {
            var text = "%s sits in %s as %s, a seat for somebody with %s."
                    .formatted(
                            person,
                            seat.session(),
                            seat.role(),
                            Phrases.list(SeatFit.lacking(seat.seat(), person.person())));
            return Breach.of(text, seat.session()).with(person);
        }
        var shared =
                SeatFit.shared(seat.seat(), person.person(), other.getPerson().person());
        var text = "%s sits in %s as %s, and is to differ from %s, but both have %s."
                .formatted(person, seat.session(), seat.role(), other.getPerson(), Phrases.list(shared));
        return Breach.of(text, seat.session()).with(person, other.getPerson());
    }
}
