package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;
import static ai.timefold.solver.core.api.score.stream.Joiners.overlapping;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Optional;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSession;
import org.agendum.problem.Problem;
import org.agendum.problem.Session;

/** Something runs beside a plenary that does not tolerate it. Cost: minutes of overlap, per pair. */
final class PlenaryOverlap implements AgendaRule {
    private static final Rule RULE = Rule.hard(
                    "plenary-overlap",
                    "Nothing runs beside a plenary, except the kinds that it allows.",
                    "minute of overlap, per pair of sessions")
            .inAnyRoom()
            .reads("sessions.plenary", "sessions.beside");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofSession(problem, Session::plenary, "is plenary");
    }

    @Override
    public Optional<Pairs> pairs(AgendaPlan plan, String counting) {
        var plenaries = plan.sessions().stream()
                .filter(session -> session.facts().isPlenary())
                .toList();
        return Optional.of(Pairs.of(Streams.OVERLAP_MINUTES)
                .between(plenaries, plan.sessions(), 1)
                .where(PlenaryOverlap::isPair));
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return factory.forEach(PlannedSession.class)
                .filter(session -> session.facts().isPlenary())
                .join(
                        PlannedSession.class,
                        overlapping(PlannedSession::startMinute, PlannedSession::endMinute),
                        filtering(PlenaryOverlap::isPair))
                .penalizeLong(
                        RULE.score(), (plenary, other) -> plenary.getSlot().overlapMinutes(other.getSlot()))
                .justifyWith((plenary, other, score) -> breach(plenary, other))
                .asConstraint(RULE.id());
    }

    /** Two plenaries find each other twice: only the first time counts. */
    private static boolean isPair(PlannedSession plenary, PlannedSession other) {
        boolean isFirst = !other.facts().isPlenary() || plenary.index() < other.index();
        return isFirst && !plenary.facts().toleratesBeside(other.facts());
    }

    private static Breach breach(PlannedSession plenary, PlannedSession other) {
        var text = "%s runs beside %s, a plenary, %s."
                .formatted(
                        Phrases.withRoom(other),
                        Phrases.withRoom(plenary),
                        plenary.getSlot().overlapText(other.getSlot()));
        return Breach.of(text, plenary, other).in(plenary.getRoom(), other.getRoom());
    }
}
