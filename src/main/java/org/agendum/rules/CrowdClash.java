package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;
import static ai.timefold.solver.core.api.score.stream.Joiners.lessThan;
import static ai.timefold.solver.core.api.score.stream.Joiners.overlapping;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.bi.BiJoiner;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSession;
import org.agendum.problem.Problem;
import org.agendum.problem.Session;

/**
 * More than two sessions that draw a crowd run at once; two may, since they share the crowd. Cost: minutes of each
 * session that runs beside two others or more.
 */
final class CrowdClash implements AgendaRule {
    private static final String SAME_SLOT = "same-slot";
    private static final String PAIRS = "pairs";

    private static final Rule RULE = Rule.hard(
                    "crowd-clash",
                    "Of the sessions that draw a crowd, two at most run at the same time.",
                    "minute of a session that overlaps two others or more")
            .inAnyRoom()
            .or(SAME_SLOT, "minute of a session that has its slot in common with two others or more")
            .or(PAIRS, "minute of overlap, per pair of sessions: then they run one at a time")
            .reads("sessions.crowdPuller")
            .knownAs("Timefold", "Crowd control");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofSession(problem, Session::crowdPuller, "draws a crowd");
    }

    @Override
    public Optional<Groups> groups(AgendaPlan plan, String counting) {
        if (counting.equals(PAIRS)) {
            return Optional.empty();
        }
        boolean isSameSlot = counting.equals(SAME_SLOT);
        return Optional.of(Groups.of(List.of(crowdPullers(plan)), sessions -> minutesInCrowds(sessions, isSameSlot)));
    }

    private static long minutesInCrowds(List<PlannedSession> sessions, boolean isSameSlot) {
        long minutes = 0;
        for (var session : sessions) {
            long others = sessions.stream()
                    .filter(other -> other != session)
                    .filter(other -> isSameSlot
                            ? other.getSlot() == session.getSlot()
                            : other.getSlot().overlaps(session.getSlot()))
                    .count();
            minutes += others > 1 ? session.getSlot().minutes() : 0;
        }
        return minutes;
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return crowded(factory, overlapping(PlannedSession::startMinute, PlannedSession::endMinute))
                .penalizeLong(RULE.score(), CrowdClash::minutes)
                .justifyWith((session, others, score) -> breach(session, others))
                .asConstraint(RULE.id());
    }

    @Override
    public List<Constraint> defineOthers(ConstraintFactory factory) {
        var sameSlot = crowded(factory, equal(PlannedSession::getSlot))
                .penalizeLong(RULE.score(), CrowdClash::minutes)
                .justifyWith((session, others, score) -> breach(session, others))
                .asConstraint(RULE.constraint(SAME_SLOT));
        var pairs = crowdPullers(factory)
                .join(
                        crowdPullers(factory),
                        lessThan(PlannedSession::index),
                        overlapping(PlannedSession::startMinute, PlannedSession::endMinute))
                .penalizeLong(RULE.score(), (a, b) -> a.getSlot().overlapMinutes(b.getSlot()))
                .justifyWith((a, b, score) -> breach(a, b))
                .asConstraint(RULE.constraint(PAIRS));
        return List.of(sameSlot, pairs);
    }

    @Override
    public Optional<Pairs> pairs(AgendaPlan plan, String counting) {
        return counting.equals(PAIRS)
                ? Optional.of(Pairs.within(List.of(crowdPullers(plan)), Streams.OVERLAP_MINUTES))
                : Optional.empty();
    }

    /** The sessions at the time of two others or more, each with these. */
    private static BiConstraintStream<PlannedSession, List<PlannedSession>> crowded(
            ConstraintFactory factory, BiJoiner<PlannedSession, PlannedSession> atOneTime) {
        return crowdPullers(factory)
                .join(crowdPullers(factory), atOneTime, filtering((session, other) -> session != other))
                .groupBy((session, other) -> session, toList((session, other) -> other))
                .filter((session, others) -> others.size() > 1);
    }

    private static List<PlannedSession> crowdPullers(AgendaPlan plan) {
        return plan.sessions().stream()
                .filter(session -> session.session().crowdPuller())
                .toList();
    }

    private static UniConstraintStream<PlannedSession> crowdPullers(ConstraintFactory factory) {
        return factory.forEach(PlannedSession.class)
                .filter(session -> session.session().crowdPuller());
    }

    private static long minutes(PlannedSession session, List<PlannedSession> others) {
        return session.getSlot().minutes();
    }

    private static Breach breach(PlannedSession session, List<PlannedSession> others) {
        var sorted = others.stream().sorted().toList();
        var text = "%s, %s, draws a crowd, as do %s at the same time."
                .formatted(
                        Phrases.withRoom(session),
                        session.getSlot(),
                        Phrases.list(sorted.stream().map(Phrases::withRoom).toList()));
        return Breach.of(
                text, Stream.concat(Stream.of(session), sorted.stream()).toArray(PlannedSession[]::new));
    }

    private static Breach breach(PlannedSession a, PlannedSession b) {
        var text = "%s and %s, which both draw a crowd, overlap, %s."
                .formatted(Phrases.withRoom(a), Phrases.withRoom(b), a.getSlot().overlapText(b.getSlot()));
        return Breach.of(text, a, b).in(a.getRoom(), b.getRoom());
    }
}
