package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.lessThan;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSession;
import org.agendum.problem.Audience;

/** Sessions in one slot differ in something. Reward: minutes of the slot, per pair that differs. */
abstract class Diversity implements AgendaRule {
    private final Rule rule;
    private final Function<Audience, Object> feature;
    private final String noun;

    /**
     * @param feature what sessions should differ in; null where it is unknown, which counts nothing
     * @param noun what the feature is, like "language"
     */
    Diversity(Rule rule, Function<Audience, Object> feature, String noun) {
        this.rule = rule;
        this.feature = feature;
        this.noun = noun;
    }

    @Override
    public final Rule rule() {
        return rule;
    }

    @Override
    public final Constraint define(ConstraintFactory factory) {
        return known(factory)
                .join(known(factory), equal(PlannedSession::getSlot), lessThan(PlannedSession::index))
                .filter((a, b) -> !feature(a).equals(feature(b)))
                .rewardLong(rule.score(), (a, b) -> a.getSlot().minutes())
                .justifyWith((a, b, score) -> reason(a, b))
                .asConstraint(rule.id());
    }

    @Override
    public final Optional<Pairs> pairs(AgendaPlan plan, String counting) {
        var known = plan.sessions().stream()
                .filter(session -> feature(session) != null)
                .toList();
        return Optional.of(Pairs.within(List.of(known), Streams.MINUTES_OF_ONE_SLOT)
                .where((a, b) -> !feature(a).equals(feature(b))));
    }

    private UniConstraintStream<PlannedSession> known(ConstraintFactory factory) {
        return factory.forEach(PlannedSession.class).filter(session -> feature(session) != null);
    }

    private Object feature(PlannedSession session) {
        return feature.apply(session.session().audience());
    }

    private Breach reason(PlannedSession a, PlannedSession b) {
        var text = "%s, %s '%s', and %s, %s '%s', give a choice, %s."
                .formatted(a, noun, feature(a), b, noun, feature(b), a.getSlot());
        return Breach.of(text, a, b);
    }
}
