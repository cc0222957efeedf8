package org.agendum.planning;

/** A need of a resource where its session is on the agenda. */
public record ResourceUse(ResourceNeed need, PlannedSession session) {
    public int units() {
        return need.units();
    }

    public int startMinute() {
        return session.startMinute();
    }

    public int endMinute() {
        return session.endMinute();
    }

    /** The last minute at which a next use could start without a rest in between. */
    public int lastUnrestedMinute() {
        return session.endMinute() + Math.max(0, need.resource().restMinutes() - 1);
    }
}
