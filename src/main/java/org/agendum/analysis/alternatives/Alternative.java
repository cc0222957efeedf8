package org.agendum.analysis.alternatives;

import org.agendum.schedule.Score;

/**
 * One of several schedules that differ.
 *
 * @param number from 1, which is the best
 * @param score what it costs
 * @param loss how much more soft cost than the best it has
 * @param nearest how far the nearest of the others is, in percent; null when there is no other
 * @param special what is special about it, as a sentence
 */
public record Alternative(int number, Score score, long loss, Double nearest, String special) {}
