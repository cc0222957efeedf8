package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Optional;
import org.agendum.planning.PlannedSession;
import org.agendum.problem.Problem;

/** A session is not where it was published. Cost: 1 per session, however far it is moved, which {@link Kept} counts. */
final class PublishedMoved implements AgendaRule {
    private static final Rule RULE = Rule.medium(
                    "published-moved",
                    "A published session stays where it was published.",
                    "session at another start, end or room than published")
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
    public Constraint define(ConstraintFactory factory) {
        return factory.forEach(PlannedSession.class)
                .filter(PublishedMoved::isMoved)
                .penalizeLong(RULE.score(), session -> 1)
                .justifyWith((session, score) -> breach(session))
                .asConstraint(RULE.id());
    }

    private static boolean isMoved(PlannedSession session) {
        var published = session.facts().published();
        return published != null && !published.isAt(session.getSlot(), session.getRoom());
    }

    private static Breach breach(PlannedSession session) {
        var text = "%s was published for %s, but is at %s."
                .formatted(session, session.facts().published(), Phrases.place(session));
        return Breach.of(text, session).in(session.getRoom());
    }
}
