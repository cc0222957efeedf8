package org.agendum.analysis;

import java.util.List;

/**
 * What putting a session at another place would mean.
 *
 * @param place where it is now; null when it is not on the agenda
 * @param there what would break and mend there, all other sessions as they are
 * @param inTheWay those that could not stay: the sessions of the hard violations that it would bring
 * @param insisted the best schedule found with the session pinned there
 */
public record WhyNot(
        String id, String title, Place place, PlaceOption there, List<Located> inTheWay, Insisted insisted) {
    /** A session and where it is. */
    public record Located(String id, String title, Place place) {}
}
