package org.agendum.analysis;

import java.util.List;
import org.agendum.schedule.Score;

/**
 * The best schedule that was found with one session pinned to a place.
 *
 * @param difference its score less the score now: negative where it is worse
 * @param changes the rules whose cost differs
 * @param moved the sessions that are elsewhere, the pinned one too, in the order of the problem
 */
public record Insisted(Score score, Score difference, List<RuleChange> changes, List<Move> moved) {
    /** @param from null when it was not on the agenda; likewise to */
    public record Move(String id, String title, Place from, Place to) {}
}
