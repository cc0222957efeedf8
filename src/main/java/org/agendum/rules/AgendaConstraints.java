package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import java.util.stream.Stream;

/** The rules of the catalogue as Timefold reads them. */
public final class AgendaConstraints implements ConstraintProvider {
    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return Catalogue.agendaRules().stream()
                .flatMap(rule -> Stream.concat(Stream.of(rule.define(factory)), rule.defineOthers(factory).stream()))
                .toArray(Constraint[]::new);
    }
}
