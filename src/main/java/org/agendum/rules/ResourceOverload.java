package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toConnectedRanges;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Optional;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.ResourceLoad;
import org.agendum.planning.ResourceNeed;
import org.agendum.planning.ResourceUse;
import org.agendum.problem.Problem;
import org.agendum.problem.Resource;

/** Sessions take more of a resource at once than there is. Cost: minutes times the units that are missing. */
final class ResourceOverload implements AgendaRule {
    private static final Rule RULE = Rule.hard(
                    "resource-overload",
                    "Sessions that run at the same time take no more units of a resource than there are.",
                    "minute, times the units that are missing")
            .inAnyRoom()
            .reads("sessions.needs.resources", "resources.capacity");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofNeed(problem, resource -> true, "a resource");
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return factory.forEach(ResourceNeed.class)
                .join(PlannedSession.class, equal(ResourceNeed::session, PlannedSession::facts))
                .groupBy(
                        (need, session) -> need.resource(),
                        toConnectedRanges(ResourceUse::new, ResourceUse::startMinute, ResourceUse::endMinute))
                .flatten((resource, uses) -> uses.getConnectedRanges())
                .filter((resource, all, uses) -> overloadMinutes(resource, uses) > 0)
                .penalizeLong(RULE.score(), (resource, all, uses) -> overloadMinutes(resource, uses))
                .justifyWith((resource, all, uses, score) -> breach(resource, new ResourceLoad(uses)))
                .asConstraint(RULE.id());
    }

    private static long overloadMinutes(Resource resource, Iterable<ResourceUse> uses) {
        return new ResourceLoad(uses).overloadMinutes(resource.capacity());
    }

    private static Breach breach(Resource resource, ResourceLoad load) {
        var peak = load.peak();
        var sessions = load.sessionsDuring(peak);
        var text = "%s %s %d of '%s' at once, %s, and there %s %d."
                .formatted(
                        Phrases.sessions(sessions),
                        sessions.length == 1 ? "takes" : "take",
                        peak.units(),
                        resource.id(),
                        sessions[0].getSlot().textOf(peak),
                        resource.capacity() == 1 ? "is" : "are",
                        resource.capacity());
        return Breach.of(text, sessions);
    }
}
