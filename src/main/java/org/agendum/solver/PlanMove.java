package org.agendum.solver;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedPerson;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.Slot;

/** Puts some sessions in other places, or some seats in other hands, all at once. */
final class PlanMove {
    private record Place(PlannedSession session, Slot slot, PlannedRoom room) {
        boolean isNew() {
            return session.getSlot() != slot || session.getRoom() != room;
        }
    }

    private record Taking(PlannedSeat seat, PlannedPerson person) {
        boolean isNew() {
            return seat.getPerson() != person;
        }
    }

    /** One place per session: Timefold would lose track of a room that changes twice at once. */
    private final Map<PlannedSession, Place> places = new LinkedHashMap<>(4);

    private final List<Taking> takings = new ArrayList<>(0);

    static PlanMove place(PlannedSession session, Slot slot, PlannedRoom room) {
        return new PlanMove().andPlace(session, slot, room);
    }

    static PlanMove seat(PlannedSeat seat, PlannedPerson person) {
        return new PlanMove().andSeat(seat, person);
    }

    PlanMove andPlace(PlannedSession session, Slot slot, PlannedRoom room) {
        places.put(session, new Place(session, slot, room));
        return this;
    }

    PlanMove andSeat(PlannedSeat seat, PlannedPerson person) {
        takings.add(new Taking(seat, person));
        return this;
    }

    /** This move, and then the other. */
    void and(PlanMove other) {
        places.putAll(other.places);
        takings.addAll(other.takings);
    }

    /** The sessions that it places. */
    Set<PlannedSession> sessions() {
        return places.keySet();
    }

    /** The seats that it fills or empties. */
    List<PlannedSeat> seats() {
        return takings.stream().map(Taking::seat).toList();
    }

    /** Where the session is after the move. */
    Slot slotOf(PlannedSession session) {
        var place = places.get(session);
        return place == null ? session.getSlot() : place.slot();
    }

    PlannedRoom roomOf(PlannedSession session) {
        var place = places.get(session);
        return place == null ? session.getRoom() : place.room();
    }

    /** The move that brings back what this one is about to change. */
    PlanMove back() {
        var back = new PlanMove();
        for (var place : places.values()) {
            back.andPlace(
                    place.session(), place.session().getSlot(), place.session().getRoom());
        }
        for (var taking : takings) {
            back.andSeat(taking.seat(), taking.seat().getPerson());
        }
        return back;
    }

    boolean changesAnything() {
        return places.values().stream().anyMatch(Place::isNew)
                || takings.stream().anyMatch(Taking::isNew);
    }

    void make(ScoreDirector<AgendaPlan> scoreDirector) {
        make(scoreDirector, session -> {}, session -> {});
    }

    /**
     * @param leaves is told of each session before it leaves its place
     * @param arrives is told of each session when it has come to its new place
     */
    void make(
            ScoreDirector<AgendaPlan> scoreDirector,
            Consumer<PlannedSession> leaves,
            Consumer<PlannedSession> arrives) {
        for (var place : places.values()) {
            if (place.isNew()) {
                leaves.accept(place.session());
                setSlot(scoreDirector, place.session(), place.slot());
                setRoom(scoreDirector, place.session(), place.room());
                arrives.accept(place.session());
            }
        }
        for (var taking : takings) {
            if (taking.isNew()) {
                scoreDirector.beforeVariableChanged(taking.seat(), "person");
                taking.seat().setPerson(taking.person());
                scoreDirector.afterVariableChanged(taking.seat(), "person");
            }
        }
        scoreDirector.triggerVariableListeners();
    }

    private static void setSlot(ScoreDirector<AgendaPlan> scoreDirector, PlannedSession session, Slot slot) {
        if (session.getSlot() != slot) {
            scoreDirector.beforeVariableChanged(session, "slot");
            session.setSlot(slot);
            scoreDirector.afterVariableChanged(session, "slot");
        }
    }

    private static void setRoom(ScoreDirector<AgendaPlan> scoreDirector, PlannedSession session, PlannedRoom room) {
        if (session.getRoom() != room) {
            scoreDirector.beforeVariableChanged(session, "room");
            session.setRoom(room);
            scoreDirector.afterVariableChanged(session, "room");
        }
    }
}
