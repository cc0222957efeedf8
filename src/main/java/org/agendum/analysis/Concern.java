package org.agendum.analysis;

import org.agendum.schedule.Score;

/**
 * A session or a person with all that concerns it. What concerns two counts for each in full.
 *
 * @param score the sum of the costs, level by level; zero or negative
 */
public record Concern(String id, String name, Score score, int violations) {}
