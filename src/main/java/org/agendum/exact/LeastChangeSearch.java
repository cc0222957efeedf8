package org.agendum.exact;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.agendum.exact.OldPlace.Firmness;
import org.agendum.planning.PlannedPerson;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.Weights;
import org.agendum.problem.Problem;
import org.agendum.schedule.Schedule;

/** Searches the schedule that differs least from an old one. Use each once. */
public final class LeastChangeSearch {
    private final ExactModel model;
    private final Cp cp;
    private final Map<String, OldPlace> old;
    private final Set<String> owed;
    private final Set<String> exempt;
    private final Map<SessionModel, Literal> stays = new LinkedHashMap<>();
    private final Map<PlannedPerson, List<Literal>> reasons = new HashMap<>();
    private final LinearExprBuilder missing = LinearExpr.newBuilder();
    private final Deadline deadline;
    private final LinearExpr people;
    private final LinearExpr moved;
    private CpSolver last;
    private boolean areProved = true;

    /**
     * @param problem with pins only for what must not move; what the old schedule has elsewhere may
     * @param old the places of the sessions that had one, by id
     * @param owed the ids of the sessions that are to be on the agenda; others stay out
     * @param exempt the ids of people who are told in any case
     */
    public LeastChangeSearch(
            Problem problem,
            Weights weights,
            Map<String, OldPlace> old,
            Set<String> owed,
            Set<String> exempt,
            Deadline deadline) {
        this.model = ExactModel.strict(problem, weights, old);
        this.cp = model.cp();
        this.old = old;
        this.owed = owed;
        this.exempt = exempt;
        this.deadline = deadline;
        model.context().sessions().forEach(this::add);
        model.cast().choices().forEach(this::add);
        this.people = people();
        this.moved = notKept(null);
    }

    /**
     * Lets the search start from a schedule, so that it finds nothing worse.
     *
     * @return whether the model knows the schedule; without that it is of no use
     */
    public boolean startFrom(Schedule schedule) {
        var known = new KnownSchedule(model, schedule);
        if (!known.isPossible()) {
            return false;
        }
        var copy = model.model().getClone();
        known.fix(copy);
        copy.minimize(LinearExpr.sum(new LinearArgument[] {missing.build(), people, moved}));
        var solver = Solving.solver(deadline.left());
        var status = solver.solve(copy);
        if (status == CpSolverStatus.OPTIMAL) {
            last = solver;
            model.hint(last);
        }
        return status == CpSolverStatus.OPTIMAL;
    }

    /** The hard rules that the model does not know. */
    public Set<String> unexpressed() {
        return model.unexpressedHard();
    }

    /**
     * What no schedule can do without: to move what cannot stay by itself, and one of each of the sets of which not all
     * can.
     *
     * @param clashes sets of ids of sessions that cannot all stay where they were, whoever sits in them
     */
    public Unavoidable unavoidable(List<Set<String>> clashes) {
        var counting = new UnavoidableCount();
        stays.forEach((session, stay) -> {
            // what cannot move counts for nothing: it stays whatever that breaks
            if (!cp.isYes(stay)) {
                var id = session.planned().id();
                counting.add(id, old.get(id).firmness(), cp.isNo(stay), toTell(session));
            }
        });
        reasons.forEach((person, literals) -> {
            if (literals.stream().anyMatch(cp::isYes)) {
                counting.tell(person.id());
            }
        });
        clashes.forEach(counting::clash);
        return counting.count(leastMissing());
    }

    /** The ids of those who have to be told if the session moves. */
    private Set<String> toTell(SessionModel session) {
        var stay = stays.get(session);
        return reasons.entrySet().stream()
                .filter(entry -> entry.getValue().contains(cp.not(stay)))
                .map(entry -> entry.getKey().id())
                .collect(Collectors.toSet());
    }

    /** The priorities of the sessions that can be nowhere. */
    private long leastMissing() {
        return model.context().sessions().stream()
                .filter(session -> owed.contains(session.planned().id()) && cp.isNo(session.present()))
                .mapToLong(session -> session.planned().session().priority())
                .sum();
    }

    private void add(SessionModel session) {
        var id = session.planned().id();
        if (!owed.contains(id)) {
            if (!session.isFixed()) {
                cp.notAll(session.present());
            }
            return;
        }
        int priority = session.planned().session().priority();
        missing.add(priority).addTerm(session.present(), -priority);
        var place = old.get(id);
        if (place != null) {
            var stay = cp.both(session.present(), cp.both(inTime(session, place), inRoom(session, place)));
            stays.put(session, stay);
            hint(session, place);
        }
    }

    private Literal inTime(SessionModel session, OldPlace place) {
        return session.where(
                place, slot -> slot.startMinute() == place.startMinute() && slot.endMinute() == place.endMinute());
    }

    private Literal inRoom(SessionModel session, OldPlace place) {
        var literals = session.rooms().entrySet().stream()
                .filter(entry -> isRoom(model.context().plan().rooms().get(entry.getKey()), place))
                .filter(entry -> !isClosed(model.context().plan().rooms().get(entry.getKey()), place))
                .map(Map.Entry::getValue)
                .toList();
        return cp.either(literals);
    }

    private static boolean isRoom(PlannedRoom room, OldPlace place) {
        return place.room() == null ? !room.isHosting() : room.id().equals(place.room());
    }

    private boolean isClosed(PlannedRoom room, OldPlace place) {
        var slot = model.context().plan().slotTable().slot(place.startMinute(), place.endMinute());
        return model.context().isHard("room-unavailable") && room.closedMinutes(slot) > 0;
    }

    private void hint(SessionModel session, OldPlace place) {
        if (!session.isFixed() && !cp.isNo(stays.get(session))) {
            session.hintStart(place.startMinute());
        }
    }

    private void add(PlannedSeat seat, Map<PlannedPerson, Literal> choices) {
        var session = model.context().sessions().get(seat.sessionIndex());
        var place = old.get(session.planned().id());
        var before = place == null ? null : before(seat, place);
        if (seat.seat().isNamed()) {
            choices.keySet().forEach(person -> affect(person, session));
            return;
        }
        boolean isOwed = place == null ? owed.contains(session.planned().id()) : before != null;
        if (isOwed) {
            missing.add(1);
            choices.values().forEach(literal -> missing.addTerm(literal, -1));
        } else {
            choices.values().forEach(cp::notAll);
        }
        choices.forEach((person, literal) -> {
            if (person.id().equals(before)) {
                affect(person, session);
                because(person, cp.not(literal));
            } else if (place != null) {
                because(person, literal);
            }
        });
    }

    /** Who sat there; null when nobody did. */
    private String before(PlannedSeat seat, OldPlace place) {
        int index = model.context().position(seat);
        return index < place.people().size() ? place.people().get(index) : null;
    }

    private void affect(PlannedPerson person, SessionModel session) {
        var stay = stays.get(session);
        if (stay != null) {
            because(person, cp.not(stay));
        }
    }

    private void because(PlannedPerson person, Literal reason) {
        if (!exempt.contains(person.id()) && !cp.isNo(reason)) {
            reasons.computeIfAbsent(person, any -> new ArrayList<>()).add(reason);
        }
    }

    /**
     * One search for each aim, the most important first; none where nothing can be better.
     *
     * @param least what cannot be done without
     */
    public LeastChange search(Unavoidable least) {
        long missed = minimize(missing.build(), least.missing());
        long pins = missed < 0 ? 0 : minimize(notKept(Firmness.PINNED), least.pinsMoved());
        long published = missed < 0 ? 0 : minimize(notKept(Firmness.PUBLISHED), least.publishedMoved());
        if (missed < 0) {
            return new LeastChange(null, 0, 0, 0, 0, 0, false, least.moved());
        }
        var regardless = model.model().getClone();
        long affected = minimize(people, least.people());
        long movedSessions = minimize(moved, least.moved());
        boolean isProved = areProved;
        long fewest = movedSessions == least.moved() ? movedSessions : fewest(regardless, least.moved());
        return new LeastChange(
                model.schedule(last), missed, pins, published, affected, movedSessions, isProved, fewest);
    }

    private LinearExpr people() {
        var affected = reasons.values().stream().map(this::anyOf).toList();
        return Cp.sum(affected);
    }

    /** Holds at least when one of these does. */
    private Literal anyOf(List<Literal> literals) {
        if (literals.stream().anyMatch(cp::isYes)) {
            return cp.yes();
        }
        var any = cp.bool("");
        literals.forEach(literal -> cp.when(List.of(literal), any));
        return any;
    }

    /** @param firmness null for all */
    private LinearExpr notKept(Firmness firmness) {
        return Cp.sum(stays.entrySet().stream()
                .filter(entry -> firmness == null
                        || old.get(entry.getKey().planned().id()).firmness() == firmness)
                .map(entry -> cp.not(entry.getValue()))
                .toList());
    }

    /**
     * The least value that was found, which is kept to from now on; -1 when no schedule was found.
     *
     * @param least no value is less
     */
    private long minimize(LinearExpr cost, long least) {
        boolean isLeast = last != null && last.value(cost) == least;
        if (!isLeast) {
            model.model().minimize(cost);
            var solver = Solving.thorough(share());
            var status = solver.solve(model.model());
            if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
                last = solver;
                areProved &= status == CpSolverStatus.OPTIMAL;
            } else {
                areProved = false;
            }
        }
        if (last == null) {
            return -1;
        }
        long value = last.value(cost);
        model.model().addLessOrEqual(cost, value);
        model.hint(last);
        return value;
    }

    /** A part of the time that is left, so that later aims have some too. */
    private Duration share() {
        return Duration.ofMillis(deadline.left().toMillis() / 2);
    }

    private long fewest(CpModel regardless, long least) {
        if (deadline.isOver()) {
            return least;
        }
        regardless.minimize(moved);
        var solver = Solving.thorough(share());
        var status = solver.solve(regardless);
        return switch (status) {
            case OPTIMAL, FEASIBLE -> Math.max(least, (long) Math.ceil(solver.bestObjectiveBound() - 1e-6));
            default -> least;
        };
    }
}
