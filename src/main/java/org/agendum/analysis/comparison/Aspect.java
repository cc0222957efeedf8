package org.agendum.analysis.comparison;

/** What can change about a session that stays on the agenda. */
public enum Aspect {
    DAY,
    TIME,
    LENGTH,
    ROOM,
    TITLE,
    PEOPLE;

    /** Whether the session is at another time: a longer one that begins when it did has not moved. */
    public boolean isMove() {
        return this == DAY || this == TIME;
    }
}
