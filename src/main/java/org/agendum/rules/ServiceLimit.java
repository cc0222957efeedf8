package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toConnectedRanges;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.common.ConnectedRangeChain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.ResourceLoad;
import org.agendum.planning.ResourceNeed;
import org.agendum.planning.ResourceUse;
import org.agendum.problem.Problem;
import org.agendum.problem.Resource;

/**
 * A resource works too long without a rest. Cost: the minutes beyond, from the start of the work to its end. With more
 * than one unit, only time counts in which all are taken: while one is free, it can relieve another.
 */
final class ServiceLimit implements AgendaRule {
    private static final Rule RULE = Rule.hard(
                    "service-limit",
                    "No unit of a resource works longer than it may without a rest; while one is free, it can relieve another.",
                    "minute beyond what a stretch may last in which all units are taken, pauses shorter than a rest included")
            .inAnyRoom()
            .reads(
                    "sessions.needs.resources",
                    "resources.capacity",
                    "resources.maxContinuousMinutes",
                    "resources.restMinutes");

    /** All units of a resource are taken for too long. */
    private record Overwork(ResourceLoad.Period period, List<PlannedSession> sessions) {}

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofNeed(problem, resource -> resource.maxContinuousMinutes() != null, "a resource that has to rest");
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return factory.forEach(ResourceNeed.class)
                .filter(need -> need.resource().maxContinuousMinutes() != null)
                .join(PlannedSession.class, equal(ResourceNeed::session, PlannedSession::facts))
                .groupBy(
                        (need, session) -> need.resource(),
                        toConnectedRanges(ResourceUse::new, ResourceUse::startMinute, ResourceUse::lastUnrestedMinute))
                .flatten(ServiceLimit::overwork)
                .penalizeLong(RULE.score(), (resource, all, overwork) -> minutesBeyond(resource, overwork.period()))
                .justifyWith((resource, all, overwork, score) -> breach(resource, overwork))
                .asConstraint(RULE.id());
    }

    private static List<Overwork> overwork(Resource resource, ConnectedRangeChain<ResourceUse, Long, Long> all) {
        var overwork = new ArrayList<Overwork>();
        for (var uses : all.getConnectedRanges()) {
            if (uses.getLength() > resource.maxContinuousMinutes()) {
                var load = new ResourceLoad(uses);
                load.stretches(Math.max(1, resource.capacity()), resource.restMinutes()).stream()
                        .filter(stretch -> minutesBeyond(resource, stretch) > 0)
                        .forEach(stretch -> overwork.add(new Overwork(stretch, List.of(load.sessionsDuring(stretch)))));
            }
        }
        return overwork;
    }

    private static int minutesBeyond(Resource resource, ResourceLoad.Period stretch) {
        return Math.max(0, stretch.minutes() - resource.maxContinuousMinutes());
    }

    private static Breach breach(Resource resource, Overwork overwork) {
        var sessions = overwork.sessions().toArray(PlannedSession[]::new);
        var text = "%s %s '%s' for %d min without a rest of %d min, %s, and it may work for %d min."
                .formatted(
                        Phrases.sessions(sessions),
                        sessions.length == 1 ? "takes" : "take",
                        resource.id(),
                        overwork.period().minutes(),
                        resource.restMinutes(),
                        sessions[0].getSlot().textOf(overwork.period()),
                        resource.maxContinuousMinutes());
        return Breach.of(text, sessions);
    }
}
