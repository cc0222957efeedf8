package org.agendum.analysis;

import java.util.List;

/**
 * Changes of a problem that make it solvable: with them, a schedule was found that has all sessions and breaks no hard
 * rule.
 *
 * @param changes each as a sentence
 * @param cost by which ways out are ranked: about the minutes of change, and more for what hurts more
 */
public record WayOut(List<String> changes, int cost) {}
