package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;

/** The rules of the catalogue as Timefold reads them. */
public final class AgendaConstraints implements ConstraintProvider {
    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return Catalogue.agendaRules().stream()
                .map(rule -> rule.define(factory))
                .toArray(Constraint[]::new);
    }
}
