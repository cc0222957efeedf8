package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;

/** A rule with the stream that finds its breaches. Each match is justified by a {@link Breach}. */
public interface AgendaRule {
    Rule rule();

    Constraint define(ConstraintFactory factory);
}
