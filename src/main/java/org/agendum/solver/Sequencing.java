package org.agendum.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.EventDay;
import org.agendum.planning.Ordering;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.Slot;
import org.agendum.rules.LeastCosts;

/**
 * Finds the cheapest sequence of sessions that run one at a time, by going through time and keeping, for each set of
 * sessions that can be over, the cheapest way to get there (dynamic programming over subsets after Held and Karp, 1962,
 * here with times). Counts what the slots cost by themselves, sessions in the wrong order or left out, and idle time if no
 * other sessions could fill it; all else that a schedule may cost comes on top.
 */
final class Sequencing {
    /** About a quarter of a second. A bit mask holds as many sessions as an int has bits. */
    private static final int MOST_STATES = 100_000;

    private static final int MOST_SESSIONS = 30;
    private static final String SESSION_UNSCHEDULED = "session-unscheduled";
    private static final int OUTSIDE_DAYS = -1;

    private final AgendaPlan plan;
    private final List<PlannedSession> sessions;
    private final List<Map<Integer, List<Option>>> options = new ArrayList<>();
    private final NavigableSet<Integer> moments = new TreeSet<>();
    private final Map<Integer, DayHours> days = new TreeMap<>();
    private final int[] lastStart;
    private final List<Order> orders = new ArrayList<>();
    private final HardMediumSoftLongScore idleWeight;
    private final HardMediumSoftLongScore orderWeight;
    private final HardMediumSoftLongScore absenceWeight;
    private final boolean leavesOut;
    private final int all;
    private final TreeMap<Integer, Map<State, Way>> open = new TreeMap<>();
    private int states;
    private Way best;

    private record Option(Slot slot, HardMediumSoftLongScore score) {}

    /** From the first start to the last end of all options on a day. */
    private record DayHours(EventDay day, int firstMinute, int lastMinute) {
        static DayHours of(Slot slot) {
            return new DayHours(slot.day(), slot.startMinute(), slot.endMinute());
        }

        DayHours with(DayHours other) {
            return new DayHours(day, Math.min(firstMinute, other.firstMinute), Math.max(lastMinute, other.lastMinute));
        }
    }

    private record Order(int before, int after, int gapMinutes) {}

    /**
     * @param over the sessions that are over or left out, as bits
     * @param day the index of the day that has begun and goes on, on which idle time costs; or outside of days
     */
    private record State(int over, int day) {}

    private record Step(Step previous, int session, Slot slot) {}

    private record Way(HardMediumSoftLongScore score, Step last) {
        Way with(HardMediumSoftLongScore more) {
            return new Way(score.add(more), last);
        }

        boolean isBetterThan(Way other) {
            return other == null || score.compareTo(other.score) > 0;
        }
    }

    /**
     * @param alone whether there are no other sessions at all
     * @param leavesOut whether sessions may be left out; what orders cost is not counted then
     */
    private Sequencing(
            AgendaPlan plan, List<PlannedSession> sessions, LeastCosts costs, boolean alone, boolean leavesOut) {
        this.plan = plan;
        this.sessions = sessions;
        this.leavesOut = leavesOut;
        this.lastStart = new int[sessions.size()];
        this.all = (1 << sessions.size()) - 1;
        this.idleWeight = alone ? weight(plan, "idle-gap") : HardMediumSoftLongScore.ZERO;
        this.orderWeight = weight(plan, "order-broken");
        this.absenceWeight = weight(plan, SESSION_UNSCHEDULED);
        for (int i = 0; i < sessions.size(); i++) {
            addOptions(i, costs);
        }
        if (!leavesOut && !orderWeight.isZero()) {
            plan.orderings().forEach(this::addOrder);
        }
    }

    /**
     * Nothing when there are too many sessions or ways for that, or no sequence without a hard cost.
     *
     * @param sessions no two of which may overlap
     */
    static Optional<Sequence> cheapest(AgendaPlan plan, List<PlannedSession> sessions, LeastCosts costs) {
        if (sessions.isEmpty() || sessions.size() > MOST_SESSIONS) {
            return Optional.empty();
        }
        boolean isAlone = sessions.size() == plan.sessions().size();
        var withAll = new Sequencing(plan, sessions, costs, isAlone, false);
        var found = withAll.search();
        boolean isBest = mayNotBeLeftOut(plan)
                || found.isPresent() && found.get().score().mediumScore() == 0 && isPromised(plan);
        return isBest || withAll.isTooLarge() ? found : new Sequencing(plan, sessions, costs, isAlone, true).search();
    }

    private static boolean mayNotBeLeftOut(AgendaPlan plan) {
        return weight(plan, SESSION_UNSCHEDULED).hardScore() > 0;
    }

    private static boolean isPromised(AgendaPlan plan) {
        return weight(plan, SESSION_UNSCHEDULED).mediumScore() > 0;
    }

    private static HardMediumSoftLongScore weight(AgendaPlan plan, String rule) {
        var weight = plan.weight(rule);
        return weight == null ? HardMediumSoftLongScore.ZERO : weight;
    }

    /** What it adds to a score when a session is left out. */
    static HardMediumSoftLongScore absence(AgendaPlan plan, PlannedSession session) {
        return weight(plan, SESSION_UNSCHEDULED).multiply(-session.session().priority());
    }

    private void addOptions(int index, LeastCosts costs) {
        var session = sessions.get(index);
        var named = Exclusions.certainSeats(plan, session);
        var byStart = new HashMap<Integer, List<Option>>();
        for (var slot : slots(session)) {
            var score = costs.of(session.facts(), named, slot);
            if (score.isFeasible() && slot.day() != null) {
                byStart.computeIfAbsent(slot.startMinute(), start -> new ArrayList<>())
                        .add(new Option(slot, score));
                moments.addAll(List.of(slot.startMinute(), slot.endMinute()));
                days.merge(slot.day().frame().index(), DayHours.of(slot), DayHours::with);
                lastStart[index] = Math.max(lastStart[index], slot.startMinute());
            }
        }
        options.add(byStart);
    }

    static List<Slot> slots(PlannedSession session) {
        if (!session.isPinned()) {
            return session.facts().slots().slots();
        }
        return session.getSlot() == null ? List.of() : List.of(session.getSlot());
    }

    private void addOrder(Ordering ordering) {
        int before = indexOf(ordering.before().id());
        int after = indexOf(ordering.after().id());
        if (before >= 0 && after >= 0) {
            orders.add(new Order(before, after, ordering.gapMinutes()));
        }
    }

    private int indexOf(String id) {
        for (int i = 0; i < sessions.size(); i++) {
            if (sessions.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Sequence> search() {
        if (moments.isEmpty()) {
            return Optional.empty();
        }
        put(moments.first(), new State(0, OUTSIDE_DAYS), new Way(HardMediumSoftLongScore.ZERO, null));
        while (!open.isEmpty()) {
            var now = open.pollFirstEntry();
            states += now.getValue().size();
            if (isTooLarge()) {
                return Optional.empty();
            }
            now.getValue().forEach((state, way) -> proceed(now.getKey(), state, way));
        }
        return Optional.ofNullable(best).map(this::sequence);
    }

    private boolean isTooLarge() {
        return states > MOST_STATES;
    }

    private void proceed(int minute, State stateBefore, Way wayBefore) {
        int missed = missed(minute, stateBefore.over());
        if (missed != 0 && !leavesOut) {
            return;
        }
        var state = missed == 0 ? stateBefore : new State(stateBefore.over() | missed, stateBefore.day());
        var way = missed == 0 ? wayBefore : wayBefore.with(absences(missed));
        if (state.over() == all) {
            best = way.isBetterThan(best) ? way : best;
            return;
        }
        for (int i = 0; i < sessions.size(); i++) {
            if ((state.over() & 1 << i) == 0) {
                for (var option : options.get(i).getOrDefault(minute, List.of())) {
                    take(state, way, i, option);
                }
            }
        }
        idle(minute, state, way);
    }

    /** The sessions, as bits, that can start no more. */
    private int missed(int minute, int over) {
        int missed = 0;
        for (int i = 0; i < lastStart.length; i++) {
            missed |= lastStart[i] < minute ? 1 << i & ~over : 0;
        }
        return missed;
    }

    private HardMediumSoftLongScore absences(int missed) {
        var score = HardMediumSoftLongScore.ZERO;
        for (int i = 0; i < sessions.size(); i++) {
            if ((missed & 1 << i) != 0) {
                score = score.add(absence(plan, sessions.get(i)));
            }
        }
        return score;
    }

    private void take(State state, Way way, int index, Option option) {
        int day = option.slot().day().frame().index();
        boolean isOtherDay = state.day() != OUTSIDE_DAYS && state.day() != day;
        if (isOtherDay || orderWeight.hardScore() > 0 && isTooEarly(state.over(), index)) {
            return;
        }
        int over = state.over() | 1 << index;
        long orderMinutes = orderMinutes(state.over(), index, option.slot());
        var score = way.score().add(option.score());
        score = orderMinutes == 0 ? score : score.subtract(orderWeight.multiply(orderMinutes));
        var next = new Way(score, new Step(way.last(), index, option.slot()));
        int end = option.slot().endMinute();
        if (idleWeight.isZero() || over == all) {
            put(end, new State(over, OUTSIDE_DAYS), next);
            return;
        }
        put(end, new State(over, day), next);
        nextOnOtherDay(end, day).ifPresent(later -> put(later, new State(over, OUTSIDE_DAYS), next));
    }

    private boolean isTooEarly(int over, int index) {
        for (var order : orders) {
            if (order.after() == index && (over & 1 << order.before()) == 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Of sessions in the wrong order, the minutes from the start of the one that should come later to the end of the
     * other. The start counts when the first of them is taken, and the end when the second is.
     */
    private long orderMinutes(int over, int index, Slot slot) {
        long minutes = 0;
        for (var order : orders) {
            if (order.after() == index && (over & 1 << order.before()) == 0) {
                minutes -= slot.startMinute();
            }
            if (order.before() == index && (over & 1 << order.after()) != 0) {
                minutes += slot.endMinute() + order.gapMinutes();
            }
        }
        return minutes;
    }

    /** When, from the minute on, sessions of another day than this may start; nothing when they may not any more. */
    private OptionalInt nextOnOtherDay(int minute, int day) {
        int next = Integer.MAX_VALUE;
        for (var hours : days.entrySet()) {
            if (hours.getKey() != day && hours.getValue().lastMinute() > minute) {
                next = Math.min(next, Math.max(minute, hours.getValue().firstMinute()));
            }
        }
        return next == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(next);
    }

    private void idle(int minute, State state, Way way) {
        var next = moments.higher(minute);
        if (next == null) {
            return;
        }
        if (state.day() == OUTSIDE_DAYS) {
            put(next, state, way);
            return;
        }
        var hours = days.get(state.day());
        if (next <= hours.lastMinute()) {
            int minutes = hours.day().openTime().minutesWithin(minute, next);
            put(next, state, way.with(idleWeight.multiply(-minutes)));
        }
    }

    private void put(int minute, State state, Way way) {
        open.computeIfAbsent(minute, at -> new LinkedHashMap<>())
                .merge(state, way, (old, other) -> other.isBetterThan(old) ? other : old);
    }

    private Sequence sequence(Way way) {
        var steps = new ArrayList<Step>();
        for (var step = way.last(); step != null; step = step.previous()) {
            steps.add(step);
        }
        Collections.reverse(steps);
        var slots = new LinkedHashMap<PlannedSession, Slot>();
        steps.forEach(step -> slots.put(sessions.get(step.session()), step.slot()));
        return new Sequence(way.score(), slots);
    }
}
