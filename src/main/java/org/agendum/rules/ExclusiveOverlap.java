package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.List;
import java.util.Optional;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSession;
import org.agendum.problem.Problem;
import org.agendum.problem.Relation;

/** Two sessions that exclude each other overlap. Cost: minutes of overlap, per pair. */
final class ExclusiveOverlap implements AgendaRule {
    private static final Rule RULE = Rule.hard(
                    "exclusive-overlap",
                    "Sessions that exclude each other do not run at the same time.",
                    "minute of overlap, per pair of sessions")
            .inAnyRoom()
            .or(Streams.SLOTS, "listed slot that a pair of sessions shares")
            .reads("relations.sessions")
            .knownAs("Timefold", "Talk mutually-exclusive-talks tags")
            .knownAs("ConferenceScheduler", "Event clashes with another event");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Optional<String> missing(Problem problem) {
        return Lack.ofRelation(problem, Relation.Type.EXCLUSIVE);
    }

    @Override
    public Constraint define(ConstraintFactory factory) {
        return Streams.related(factory, Relation.Type.EXCLUSIVE)
                .filter((pair, a, b) -> overlapMinutes(a, b) > 0)
                .penalizeLong(RULE.score(), (pair, a, b) -> overlapMinutes(a, b))
                .justifyWith((pair, a, b, score) -> breach(a, b))
                .asConstraint(RULE.id());
    }

    @Override
    public List<Constraint> defineOthers(ConstraintFactory factory) {
        return List.of(Streams.related(factory, Relation.Type.EXCLUSIVE)
                .filter((pair, a, b) -> a.getSlot().sharedSlots(b.getSlot()) > 0)
                .penalizeLong(RULE.score(), (pair, a, b) -> a.getSlot().sharedSlots(b.getSlot()))
                .justifyWith((pair, a, b, score) -> breach(a, b))
                .asConstraint(RULE.constraint(Streams.SLOTS)));
    }

    @Override
    public Optional<Pairs> pairs(AgendaPlan plan, String counting) {
        boolean countsSlots = counting.equals(Streams.SLOTS);
        return Optional.of(Streams.related(
                plan, Relation.Type.EXCLUSIVE, countsSlots ? Streams.SHARED_SLOTS : Streams.OVERLAP_MINUTES));
    }

    private static int overlapMinutes(PlannedSession a, PlannedSession b) {
        return a.getSlot().overlapMinutes(b.getSlot());
    }

    private static Breach breach(PlannedSession a, PlannedSession b) {
        var text = "%s and %s exclude each other and overlap, %s."
                .formatted(a, b, a.getSlot().overlapText(b.getSlot()));
        return Breach.of(text, a, b);
    }
}
