package org.agendum.exchange;

import java.util.List;
import org.agendum.problem.Level;

/**
 * A rule as planners see it in a workbook.
 *
 * @param weight its own, which counts unless a problem sets another
 * @param isOnRequest whether it is off as long as a problem does not set it
 * @param countings the ways in which it can count, the usual one first
 */
public record BookRule(
        String id, Level level, long weight, boolean isOnRequest, String sentence, List<String> countings) {
    public BookRule {
        countings = List.copyOf(countings);
    }
}
