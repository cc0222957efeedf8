package org.agendum.rules;

import java.util.Arrays;
import java.util.List;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSession;

/** Where the sessions of a plan are, by their indexes, close together in memory. */
public final class Whereabouts {
    private static final int NOWHERE = Integer.MIN_VALUE;
    private static final int NO_DAY = -1;

    private final List<PlannedSession> sessions;
    private final int[] starts;
    private final int[] ends;
    private final int[] days;
    private final TrackBlocks blocks;
    private final List<DayGaps> gaps;

    /**
     * Of a plan with no session on the agenda yet.
     *
     * @param withBlocks whether it is asked for the blocks of tracks as well
     * @param gaps those of each rule for which it is asked
     */
    Whereabouts(AgendaPlan plan, boolean withBlocks, List<Gaps> gaps) {
        this.sessions = plan.sessions();
        this.starts = new int[sessions.size()];
        this.ends = new int[sessions.size()];
        this.days = new int[sessions.size()];
        this.blocks = withBlocks ? new TrackBlocks(plan) : null;
        this.gaps = gaps.stream().map(each -> new DayGaps(plan, each)).toList();
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
        if (blocks != null) {
            blocks.put(session);
        }
        for (int i = 0; i < gaps.size(); i++) {
            gaps.get(i).put(session);
        }
    }

    /** Those of each rule for which it is asked. */
    List<DayGaps> gaps() {
        return gaps;
    }

    /** Null when it is not asked for them. */
    TrackBlocks blocks() {
        return blocks;
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
