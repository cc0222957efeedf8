package org.agendum.problem;

/** How bad the breach of a rule is. */
@Description("hard: impossible or forbidden; medium: something promised is missing; soft: a preference.")
public enum Level {
    HARD,
    MEDIUM,
    SOFT
}
