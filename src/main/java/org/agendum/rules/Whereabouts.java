package org.agendum.rules;

import java.util.Arrays;
import java.util.List;
import org.agendum.planning.PlannedSession;

/** Where the sessions of a plan are, by their indexes, close together in memory. */
public final class Whereabouts {
    private static final int NOWHERE = Integer.MIN_VALUE;
    private static final int NO_DAY = -1;

    private final List<PlannedSession> sessions;
    private final int[] starts;
    private final int[] ends;
    private final int[] days;

    /** Of sessions none of which is on the agenda yet. */
    public Whereabouts(List<PlannedSession> sessions) {
        this.sessions = sessions;
        this.starts = new int[sessions.size()];
        this.ends = new int[sessions.size()];
        this.days = new int[sessions.size()];
        Arrays.fill(starts, NOWHERE);
    }

    /** The session is where it is now, which may be nowhere. */
    public void put(PlannedSession session) {
        var slot = session.getSlot();
        if (session.isScheduled()) {
            starts[session.index()] = slot.startMinute();
            ends[session.index()] = slot.endMinute();
            days[session.index()] =
                    slot.day() == null ? NO_DAY : slot.day().frame().index();
        } else {
            starts[session.index()] = NOWHERE;
        }
    }

    PlannedSession session(int index) {
        return sessions.get(index);
    }

    boolean isOnAgenda(int index) {
        return starts[index] != NOWHERE;
    }

    /** Whether the times of two different sessions lie so; not when one of them is not on the agenda. */
    boolean holds(PairUnits.When when, int a, int b) {
        if (!isOnAgenda(a) || !isOnAgenda(b)) {
            return false;
        }
        return switch (when) {
            case ALWAYS -> true;
            case OVERLAPPING -> starts[a] < ends[b] && starts[b] < ends[a];
            case IN_ONE_SLOT -> starts[a] == starts[b] && ends[a] == ends[b];
            case ON_ONE_DAY -> days[a] == days[b];
            case ON_TWO_DAYS -> days[a] != days[b];
        };
    }
}
