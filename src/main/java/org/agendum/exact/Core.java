package org.agendum.exact;

import java.util.List;

/**
 * Requirements that cannot hold together.
 *
 * @param requirements in the order of the problem; never empty
 * @param irreducible whether the others can hold together if any one of them is left out, each tried
 * @param smallest whether no smaller set cannot hold together, proved
 */
public record Core(List<Requirement> requirements, boolean irreducible, boolean smallest) {
    public Core {
        requirements = List.copyOf(requirements);
    }
}
