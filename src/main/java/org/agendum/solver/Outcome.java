package org.agendum.solver;

import org.agendum.planning.AgendaPlan;
import org.agendum.schedule.Score;
import org.agendum.schedule.Solved.Stopped;

/**
 * The best plan that a solver found, and how it came to its end.
 *
 * @param score of the plan
 * @param steps how many moves it took
 * @param moves how many it tried
 * @param searchMillis how long it did so, without what came before
 * @param bound the score than which none is better without hard cost, proved; null when nothing is known
 */
public record Outcome(
        AgendaPlan plan,
        Score score,
        Stopped stopped,
        long steps,
        long moves,
        long searchMillis,
        long millis,
        Score bound) {}
