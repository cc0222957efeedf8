package org.agendum.solver;

import org.agendum.planning.AgendaPlan;
import org.agendum.schedule.Solved.Stopped;

/** The best plan that a solver found, and how it came to its end. */
public record Outcome(AgendaPlan plan, Stopped stopped, long steps, long moves, long millis) {}
