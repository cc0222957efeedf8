package org.agendum.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.EventDay;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.Slot;

/** The gaps in each group of sessions on each day, of one rule, while sessions are moved. */
final class DayGaps {
    private final List<EventDay> days;
    private final Gaps gaps;
    private final int[][] groupsOfSessions;
    private final boolean[] isOther;
    /** Of each group on each day, the days of a group one after the other. */
    private final UsedSlots[] used;

    private final UsedSlots others = new UsedSlots();
    private final Slot[] places;
    private final BitSet changed = new BitSet();

    /** With no session on the agenda yet. */
    DayGaps(AgendaPlan plan, Gaps gaps) {
        this.days = plan.slotTable().days();
        this.gaps = gaps;
        this.used = new UsedSlots[gaps.groups().size() * days.size()];
        Arrays.setAll(used, any -> new UsedSlots());
        this.places = new Slot[plan.sessions().size()];
        this.isOther = new boolean[places.length];
        plan.sessions()
                .forEach(session -> isOther[session.index()] = gaps.isOther().test(session));
        this.groupsOfSessions = groupsOfSessions(gaps, places.length);
    }

    private static int[][] groupsOfSessions(Gaps gaps, int sessions) {
        var lists = new ArrayList<List<Integer>>();
        for (int i = 0; i < sessions; i++) {
            lists.add(new ArrayList<>());
        }
        int number = 0;
        for (var group : gaps.groups()) {
            for (var session : group) {
                lists.get(session.index()).add(number);
            }
            number++;
        }
        return CostTable.arrays(lists);
    }

    /** How many groups there are, each counted once for each day. */
    static int size(AgendaPlan plan, Gaps gaps) {
        return gaps.groups().size() * plan.slotTable().days().size();
    }

    /** The session is where it is now, which may be nowhere. */
    void put(PlannedSession session) {
        int index = session.index();
        var before = places[index];
        var now = session.isScheduled() ? session.getSlot() : null;
        if (before == now) {
            return;
        }
        places[index] = now;
        if (before != null) {
            follow(index, before, UsedSlots::remove);
        }
        if (now != null) {
            follow(index, now, UsedSlots::add);
        }
    }

    /** @param step what happens to the slots in use; says whether they are others then */
    private void follow(int session, Slot slot, BiPredicate<UsedSlots, Slot> step) {
        for (int i = 0; slot.day() != null && i < groupsOfSessions[session].length; i++) {
            int group = at(groupsOfSessions[session][i], slot.day());
            if (step.test(used[group], slot)) {
                changed.set(group);
            }
        }
        if (isOther[session] && step.test(others, slot)) {
            changeAround(slot);
        }
    }

    private int at(int group, EventDay day) {
        return group * days.size() + day.frame().index();
    }

    private void changeAround(Slot slot) {
        for (int group = 0; group < used.length; group++) {
            if (used[group].reachesInto(slot)) {
                changed.set(group);
            }
        }
    }

    /** Those of which the gaps, or what runs in them, have changed since {@link #settle}. */
    BitSet changed() {
        return changed;
    }

    /** What has changed until now is known. */
    void settle() {
        changed.clear();
    }

    /** What the rule counts for a group on a day. */
    long units(int index) {
        var sum = new long[1];
        var day = days.get(index % days.size());
        used[index].forEachGap((from, to) -> sum[0] += gaps.units().of(day, from, to, others));
        return sum[0];
    }
}
