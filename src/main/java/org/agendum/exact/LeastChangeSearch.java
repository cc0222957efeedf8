package org.agendum.exact;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
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
import org.agendum.exact.OldPlace.Firmness;
import org.agendum.planning.PlannedPerson;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.Weights;
import org.agendum.problem.Problem;

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
    }

    /** The hard rules that the model does not know. */
    public Set<String> unexpressed() {
        return model.unexpressedHard();
    }

    /** How many sessions cannot stay, each by itself. */
    public long forced() {
        return stays.values().stream().filter(cp::isNo).count();
    }

    /** How many people have to be told of something that cannot stay by itself. */
    private long certainlyAffected() {
        return reasons.values().stream()
                .filter(literals -> literals.stream().anyMatch(cp::isYes))
                .count();
    }

    /** Whether nothing changes but what cannot stay by itself: then nothing less will do, whatever else could move. */
    public boolean isLeast(LeastChange change) {
        return change.schedule() != null
                && change.missing() == 0
                && change.moved() == forced()
                && change.people() == certainlyAffected();
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

    /** One search for each aim, the most important first. */
    public LeastChange search() {
        var people = people();
        var moved = notKept(null);
        long missed = minimize(missing.build());
        long pins = missed < 0 ? 0 : minimize(notKept(Firmness.PINNED));
        long published = missed < 0 ? 0 : minimize(notKept(Firmness.PUBLISHED));
        if (missed < 0) {
            return new LeastChange(null, 0, 0, 0, 0, 0, false, forced());
        }
        var regardless = model.model().getClone();
        long affected = minimize(people);
        long movedSessions = minimize(moved);
        boolean isProved = areProved;
        long fewest = movedSessions == forced() ? movedSessions : fewest(regardless, moved);
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

    /** The least value that was found, which is kept to from now on; -1 when no schedule was found. */
    private long minimize(LinearExpr cost) {
        model.model().minimize(cost);
        var solver = Solving.thorough(share());
        var status = solver.solve(model.model());
        if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
            last = solver;
            areProved &= status == CpSolverStatus.OPTIMAL;
        } else {
            areProved = false;
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

    private long fewest(CpModel regardless, LinearExpr moved) {
        regardless.minimize(moved);
        var solver = Solving.thorough(share());
        var status = solver.solve(regardless);
        return switch (status) {
            case OPTIMAL, FEASIBLE -> Math.max(forced(), (long) Math.ceil(solver.bestObjectiveBound() - 1e-6));
            default -> forced();
        };
    }
}
