package org.agendum.exact;

import com.google.ortools.sat.Literal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Gives each requirement the literal under which it holds. */
final class Guards {
    private final Cp cp;
    private final boolean areOptional;
    private final Map<Requirement, Literal> literals = new LinkedHashMap<>();

    /** @param areOptional false when everything holds in any case */
    Guards(Cp cp, boolean areOptional) {
        this.cp = cp;
        this.areOptional = areOptional;
    }

    boolean areOptional() {
        return areOptional;
    }

    /** True when everything holds in any case; then the requirement is not even made. */
    Literal of(Supplier<Requirement> requirement) {
        return areOptional ? literals.computeIfAbsent(requirement.get(), made -> cp.bool(made.text())) : cp.yes();
    }

    /** The requirement holds under this literal. */
    void add(Requirement requirement, Literal literal) {
        literals.put(requirement, literal);
    }

    List<Requirement> all() {
        return List.copyOf(literals.keySet());
    }

    Literal literal(Requirement requirement) {
        return literals.get(requirement);
    }
}
