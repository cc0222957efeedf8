package org.agendum.rules;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.lessThan;
import static ai.timefold.solver.core.api.score.stream.Joiners.overlapping;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.SessionFacts;

/** Two sessions that share something overlap. Cost: minutes of overlap, per pair and thing that they share. */
abstract class ThemeOverlap implements AgendaRule {
    private final Rule rule;
    private final Function<SessionFacts, List<String>> themes;
    private final String share;

    /** @param share that two sessions share it, like "both on '%s'" */
    ThemeOverlap(Rule rule, Function<SessionFacts, List<String>> themes, String share) {
        this.rule = rule;
        this.themes = themes;
        this.share = share;
    }

    @Override
    public final Rule rule() {
        return rule;
    }

    @Override
    public final Constraint define(ConstraintFactory factory) {
        return Themed.stream(factory, themes)
                .join(
                        Themed.stream(factory, themes),
                        equal(Themed::theme),
                        lessThan(Themed::index),
                        overlapping(Themed::startMinute, Themed::endMinute))
                .penalizeLong(rule.score(), (a, b) -> a.slot().overlapMinutes(b.slot()))
                .justifyWith((a, b, score) -> breach(a, b))
                .asConstraint(rule.id());
    }

    @Override
    public final Optional<Pairs> pairs(AgendaPlan plan, String counting) {
        return counting.equals(Counting.USUAL)
                ? Optional.of(Themed.pairs(plan, themes, Streams.OVERLAP_MINUTES))
                : Optional.empty();
    }

    private Breach breach(Themed a, Themed b) {
        var text = "%s and %s, %s, overlap, %s."
                .formatted(
                        a.session(),
                        b.session(),
                        share.formatted(a.theme()),
                        a.slot().overlapText(b.slot()));
        return Breach.of(text, a.session(), b.session());
    }
}
