package org.agendum.analysis;

import java.util.List;
import org.agendum.planning.PlannedSession;

/**
 * Where a session could go, all other sessions as they are.
 *
 * @param place where it is now; null when it is not on the agenda
 * @param places how many places were tried
 * @param obstacle why there is none at all, as a clause; null when there are some
 * @param best the best of them, best first
 */
public record FreePlaces(String id, String title, Place place, int places, String obstacle, List<PlaceOption> best) {
    static FreePlaces of(PlannedSession session, PlaceSearch.Result found) {
        return new FreePlaces(
                session.id(),
                session.toString(),
                Place.of(session),
                found.places(),
                session.facts().obstacle().orElse(null),
                found.best());
    }
}
