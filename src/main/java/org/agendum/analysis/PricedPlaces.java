package org.agendum.analysis;

import java.time.ZonedDateTime;
import java.util.List;
import org.agendum.schedule.Score;

/**
 * What each place would mean to which a session could go, all other sessions as they are.
 *
 * @param here where it is; null when it is not on the agenda
 * @param score of the schedule as it is
 * @param leftOut how many more there are: only one length is tried for each start
 */
public record PricedPlaces(String session, Place here, Score score, int leftOut, List<Priced> places) {
    /**
     * One place. The numbers are the score there less the score now: negative where it is worse.
     *
     * @param room its id; null for no room
     * @param rules the three that become dearest, worst level first
     */
    public record Priced(
            ZonedDateTime start,
            ZonedDateTime end,
            String room,
            long hard,
            long medium,
            long soft,
            List<Change> rules) {}

    /** @param cost more than now */
    public record Change(String rule, long cost) {}
}
