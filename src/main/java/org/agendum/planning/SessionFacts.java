package org.agendum.planning;

import java.util.List;
import org.agendum.problem.Session;

/** What does not change about a session while it is planned. */
public final class SessionFacts {
    private final Session session;
    private final boolean known;
    private final AllowedTimes allowedTimes;
    private final SlotRange slots;
    private final List<Integer> rooms;
    private final int preferredStartMinuteOfDay;

    SessionFacts(Session session, boolean known, AllowedTimes allowedTimes, SlotRange slots, List<Integer> rooms) {
        this.session = session;
        this.known = known;
        this.allowedTimes = allowedTimes;
        this.slots = slots;
        this.rooms = rooms;
        var between = session.startBetween();
        this.preferredStartMinuteOfDay = between == null || between.preferred() == null
                ? -1
                : between.preferred().minuteOfDay();
    }

    public String id() {
        return session.id();
    }

    public Session session() {
        return session;
    }

    /** False for a session that is in a schedule but not in its problem. */
    public boolean isKnown() {
        return known;
    }

    public AllowedTimes allowedTimes() {
        return allowedTimes;
    }

    /** The slots among which the solver chooses. */
    public SlotRange slots() {
        return slots;
    }

    /** The rooms among which the solver chooses. */
    public List<Integer> rooms() {
        return rooms;
    }

    public boolean isPlenary() {
        return session.plenary();
    }

    /** Whether this session, or the other if that is plenary, tolerates the other beside it. */
    public boolean toleratesBeside(SessionFacts other) {
        return tolerates(session, other.session) && tolerates(other.session, session);
    }

    private static boolean tolerates(Session host, Session guest) {
        return !host.plenary() || host.beside().contains(guest.kind());
    }

    /** Minutes between the start that is wanted and the one of the slot; 0 when none is wanted. */
    public int startOffMinutes(Slot slot) {
        return preferredStartMinuteOfDay < 0 ? 0 : Math.abs(slot.minuteOfDay() - preferredStartMinuteOfDay);
    }

    /** Minutes between the length that is wanted and the one of the slot. */
    public int durationOffMinutes(Slot slot) {
        return Math.abs(slot.minutes() - session.minutes().preferred());
    }

    @Override
    public String toString() {
        return session.title();
    }
}
