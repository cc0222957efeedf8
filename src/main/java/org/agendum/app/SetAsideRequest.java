package org.agendum.app;

import java.util.List;
import org.agendum.exchange.SetAside;

/**
 * What is no conflict in a published programme though it looks like one.
 *
 * @param copies patterns of titles of sessions that only show another one
 * @param joint ids of sessions that are one and are listed several times
 */
public record SetAsideRequest(List<String> copies, List<List<String>> joint) {
    boolean isEmpty() {
        return copies.isEmpty() && joint.isEmpty();
    }

    SetAside setAside() {
        return new SetAside(copies, joint);
    }
}
