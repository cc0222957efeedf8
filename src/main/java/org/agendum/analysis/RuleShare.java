package org.agendum.analysis;

import org.agendum.problem.Level;

/**
 * What one broken rule costs a schedule.
 *
 * @param percent of all that its level costs, rounded
 * @param sentence the norm that is broken
 * @param firstStep the cheapest violation: the first to mend on the way to a perfect score
 * @param firstStepCost what mending that saves
 */
public record RuleShare(
        String rule,
        Level level,
        long cost,
        int percent,
        int violations,
        String sentence,
        String firstStep,
        long firstStepCost) {}
