package org.agendum.schedule;

import org.agendum.problem.Level;

/** What a rule grants a schedule for what is good in it: its points make the score better. */
public record Reward(String rule, Level level, long points) {}
