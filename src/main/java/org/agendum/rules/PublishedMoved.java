package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Optional;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSession;
import org.agendum.problem.Problem;

/**
 * A session is not where it was published. Cost: 1 per session, however far it is moved, which {@link Kept} counts, and
 * 1 as well for one that is left out, so that moving it is better.
 */
final class PublishedMoved implements AgendaRule {
    private static final Rule RULE = Rule.medium(
                    "published-moved",
                    "A published session stays where it was published.",
                    "session at another start, end or room than published, or left out")
            .reads("sessions.published")
            .knownAs("OptaPlanner", "Published timeslot", "Published room");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofPublished(problem);
    }

    @Override
    public Optional<PlaceUnits> alone(AgendaPlan plan, String counting) {
        return Optional.of(session -> isMoved(session) ? 1 : 0);
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(PlannedSession.class)
                .filter(PublishedMoved::isMoved)
                .penalizeLong(RULE.score(), session -> 1)
                .justifyWith((session, score) -> breach(session))
                .asConstraint(RULE.id());
    }

    private static boolean isMoved(PlannedSession session) {
        var published = session.facts().published();
        return published != null && !(session.isScheduled() && published.isAt(session.getSlot(), session.getRoom()));
    }

    private static Breach breach(PlannedSession session) {
        var published =
                "%s was published for %s".formatted(session, session.facts().published());
        return session.isScheduled()
                ? Breach.of("%s, but is at %s.".formatted(published, Phrases.place(session)), session)
                        .in(session.getRoom())
                : Breach.of("%s, but is not on the agenda.".formatted(published), session);
    }
}
