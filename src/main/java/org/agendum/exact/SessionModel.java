package org.agendum.exact;

import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import com.google.ortools.util.Domain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.SessionFacts;
import org.agendum.planning.Slot;

/** Where and when one session is: its start and its length among those of its slots, and its room. */
final class SessionModel {
    private final Cp cp;
    private final PlannedSession planned;
    private final String name;
    private final boolean fixed;
    private final Literal present;
    private final List<Slot> slots;
    private final Map<Integer, List<Slot>> byLength = new TreeMap<>();
    private final Map<Integer, Literal> lengths = new LinkedHashMap<>();
    private final Map<Integer, Literal> rooms = new LinkedHashMap<>();
    private final Map<Object, Literal> wheres = new HashMap<>();
    private final IntVar start;
    private final LinearArgument size;
    private final LinearArgument end;

    /** @param slots never empty when it is fixed; may be empty otherwise, as may be the rooms */
    SessionModel(Cp cp, PlannedSession planned, String name, boolean fixed, List<Slot> slots, List<PlannedRoom> rooms) {
        this.cp = cp;
        this.planned = planned;
        this.name = name;
        this.fixed = fixed;
        this.slots = slots;
        boolean isPossible = !slots.isEmpty() && !rooms.isEmpty();
        this.present = fixed ? cp.yes() : isPossible ? cp.bool("present " + planned.id()) : cp.no();
        slots.forEach(slot -> byLength.computeIfAbsent(slot.minutes(), minutes -> new ArrayList<>())
                .add(slot));
        byLength.keySet().forEach(minutes -> lengths.put(minutes, byLength.size() == 1 ? cp.yes() : cp.bool("")));
        this.start = cp.model().newIntVarFromDomain(starts(slots), "start " + planned.id());
        if (byLength.size() > 1) {
            cp.model().addExactlyOne(lengths.values().toArray(Literal[]::new));
            lengths.forEach((minutes, literal) -> cp.enforce(
                    cp.model().addLinearExpressionInDomain(start, starts(byLength.get(minutes))), List.of(literal)));
        }
        this.size = makeSize();
        this.end = makeEnd();
        if (isPossible) {
            addRooms(rooms);
        }
    }

    private static Domain starts(List<Slot> slots) {
        return slots.isEmpty()
                ? Domain.fromValues(new long[] {0})
                : Domain.fromValues(
                        slots.stream().mapToLong(Slot::startMinute).distinct().toArray());
    }

    private LinearArgument makeSize() {
        if (byLength.size() <= 1) {
            return LinearExpr.constant(minutes());
        }
        var values = byLength.keySet().stream().mapToLong(minutes -> minutes).toArray();
        var made = cp.model().newIntVarFromDomain(Domain.fromValues(values), "");
        cp.model().addEquality(LinearExpr.weightedSum(lengths.values().toArray(Literal[]::new), values), made);
        return made;
    }

    private LinearArgument makeEnd() {
        if (byLength.size() <= 1) {
            return LinearExpr.affine(start, 1, minutes());
        }
        var made = cp.model().newIntVar(firstEnd(), lastEnd(), "");
        cp.model().addEquality(LinearExpr.newBuilder().add(start).add(size).build(), made);
        return made;
    }

    private int minutes() {
        return byLength.keySet().stream().findFirst().orElse(0);
    }

    private void addRooms(List<PlannedRoom> all) {
        if (all.size() == 1) {
            rooms.put(all.get(0).index(), present);
            return;
        }
        all.forEach(room -> rooms.put(room.index(), cp.bool("")));
        var literals = new ArrayList<>(rooms.values());
        cp.model().addExactlyOne(withAbsent(literals));
    }

    private List<Literal> withAbsent(List<Literal> literals) {
        if (!cp.isYes(present)) {
            literals.add(present.not());
        }
        return literals;
    }

    PlannedSession planned() {
        return planned;
    }

    SessionFacts facts() {
        return planned.facts();
    }

    /** Whether it is where it is in any case. */
    boolean isFixed() {
        return fixed;
    }

    Literal present() {
        return present;
    }

    List<Slot> slots() {
        return slots;
    }

    /** Whether it is in the room, by the index of the room; only of rooms in which it can be. */
    Map<Integer, Literal> rooms() {
        return rooms;
    }

    Literal in(int room) {
        return rooms.getOrDefault(room, cp.no());
    }

    LinearArgument start() {
        return start;
    }

    LinearArgument size() {
        return size;
    }

    LinearArgument end() {
        return end;
    }

    int firstStart() {
        return slots.stream().mapToInt(Slot::startMinute).min().orElse(0);
    }

    int lastStart() {
        return slots.stream().mapToInt(Slot::startMinute).max().orElse(0);
    }

    int firstEnd() {
        return slots.stream().mapToInt(Slot::endMinute).min().orElse(0);
    }

    int lastEnd() {
        return slots.stream().mapToInt(Slot::endMinute).max().orElse(0);
    }

    /** The search tries this start first. */
    void hintStart(int minute) {
        cp.model().addHint(start, minute);
    }

    /** Its time, longer by a gap, if the literal holds. */
    IntervalVar interval(int gapMinutes, Literal when) {
        return byLength.size() <= 1
                ? cp.model().newOptionalFixedSizeIntervalVar(start, minutes() + gapMinutes, when, "")
                : cp.model()
                        .newOptionalIntervalVar(
                                start,
                                LinearExpr.affine(size, 1, gapMinutes),
                                LinearExpr.affine(end, 1, gapMinutes),
                                when,
                                "");
    }

    /** Holds exactly when its slot is like this, whether or not it is present. */
    Literal where(Object key, Predicate<Slot> isSo) {
        return wheres.computeIfAbsent(key, any -> where(isSo));
    }

    private Literal where(Predicate<Slot> isSo) {
        if (slots.stream().noneMatch(isSo)) {
            return cp.no();
        }
        if (slots.stream().allMatch(isSo)) {
            return cp.yes();
        }
        var literal = cp.bool("");
        require(List.of(literal), isSo);
        require(List.of(literal.not()), isSo.negate());
        return literal;
    }

    /** Its slot is like this, if the conditions hold. */
    void require(List<Literal> conditions, Predicate<Slot> isSo) {
        if (conditions.stream().anyMatch(cp::isNo)) {
            return;
        }
        byLength.forEach((minutes, ofLength) -> {
            var allowed = ofLength.stream().filter(isSo).toList();
            if (allowed.size() == ofLength.size()) {
                return;
            }
            var all = new ArrayList<>(conditions);
            all.add(lengths.get(minutes));
            if (allowed.isEmpty()) {
                cp.when(all);
            } else {
                cp.enforce(cp.model().addLinearExpressionInDomain(start, starts(allowed)), all);
            }
        });
    }

    /** The slot with this start and length. */
    Slot slot(long startMinute, long minutes) {
        return slots.stream()
                .filter(slot -> slot.startMinute() == startMinute && slot.minutes() == minutes)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    @Override
    public String toString() {
        return name;
    }
}
