package org.agendum.app;

import java.util.List;
import org.agendum.exchange.LocatedFault;

/** What a program learns about an input: whether it is usable, and all that is wrong or odd about it. */
record Validity(boolean valid, List<LocatedFault> faults, List<LocatedFault> notices) {
    static Validity valid(List<LocatedFault> notices) {
        return new Validity(true, List.of(), notices);
    }

    static Validity invalid(List<LocatedFault> faults) {
        return new Validity(false, faults, List.of());
    }
}
