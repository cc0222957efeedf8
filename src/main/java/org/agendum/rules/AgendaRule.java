package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.List;

/** A rule with the stream that finds its breaches. Each match is justified by a {@link Breach}. */
public interface AgendaRule {
    Rule rule();

    /** The stream of the usual way of counting. */
    Constraint define(ConstraintFactory factory);

    /** The streams of the other ways, of which a problem chooses one at most instead of the usual one. */
    default List<Constraint> defineOthers(ConstraintFactory factory) {
        return List.of();
    }
}
