package org.agendum.problem;

/** An end of the day to which a session is tied. */
@Description("day-start: the session begins when its day begins; day-end: it ends when its day ends.")
public enum Anchor {
    DAY_START,
    DAY_END
}
