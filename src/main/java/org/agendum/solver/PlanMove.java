package org.agendum.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
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

    private static final int MOST_WITHOUT_INDEX = 8;
    private static final int NONE = -1;

    /** One place per session: Timefold would lose track of a room that changes twice at once. */
    private final List<Place> places = new ArrayList<>(4);

    /** Which of the places is that of a session, counted from 1, by its index; null as long as they are few. */
    private int[] index;

    private final List<Taking> takings = new ArrayList<>(0);

    static PlanMove place(PlannedSession session, Slot slot, PlannedRoom room) {
        return new PlanMove().andPlace(session, slot, room);
    }

    static PlanMove seat(PlannedSeat seat, PlannedPerson person) {
        return new PlanMove().andSeat(seat, person);
    }

    PlanMove andPlace(PlannedSession session, Slot slot, PlannedRoom room) {
        put(new Place(session, slot, room));
        return this;
    }

    private void put(Place place) {
        int at = indexOf(place.session());
        if (at != NONE) {
            places.set(at, place);
            return;
        }
        places.add(place);
        if (index != null) {
            index(places.size() - 1);
        } else if (places.size() > MOST_WITHOUT_INDEX) {
            indexAll();
        }
    }

    private void indexAll() {
        index = new int[0];
        for (int i = 0; i < places.size(); i++) {
            index(i);
        }
    }

    /** @param at which of the places is to be found by its session from now on */
    private void index(int at) {
        int session = places.get(at).session().index();
        if (session >= index.length) {
            index = Arrays.copyOf(index, Math.max(session + 1, 2 * index.length));
        }
        index[session] = at + 1;
    }

    /** {@link #NONE} when the move does not place the session. */
    private int indexOf(PlannedSession session) {
        if (index != null) {
            return session.index() < index.length ? index[session.index()] - 1 : NONE;
        }
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).session() == session) {
                return i;
            }
        }
        return NONE;
    }

    PlanMove andSeat(PlannedSeat seat, PlannedPerson person) {
        takings.add(new Taking(seat, person));
        return this;
    }

    /** This move, and then the other. */
    void and(PlanMove other) {
        other.places.forEach(this::put);
        takings.addAll(other.takings);
    }

    /** The sessions that it places. */
    List<PlannedSession> sessions() {
        var sessions = new ArrayList<PlannedSession>(places.size());
        for (var place : places) {
            sessions.add(place.session());
        }
        return sessions;
    }

    /** The seats that it fills or empties. */
    List<PlannedSeat> seats() {
        var seats = new ArrayList<PlannedSeat>(takings.size());
        for (var taking : takings) {
            seats.add(taking.seat());
        }
        return seats;
    }

    /** Where the session is after the move. */
    Slot slotOf(PlannedSession session) {
        int at = indexOf(session);
        return at == NONE ? session.getSlot() : places.get(at).slot();
    }

    PlannedRoom roomOf(PlannedSession session) {
        int at = indexOf(session);
        return at == NONE ? session.getRoom() : places.get(at).room();
    }

    /** The move that brings back what this one is about to change. */
    PlanMove back() {
        var back = new PlanMove();
        for (var place : places) {
            back.andPlace(
                    place.session(), place.session().getSlot(), place.session().getRoom());
        }
        for (var taking : takings) {
            back.andSeat(taking.seat(), taking.seat().getPerson());
        }
        return back;
    }

    boolean changesAnything() {
        for (var place : places) {
            if (place.isNew()) {
                return true;
            }
        }
        for (var taking : takings) {
            if (taking.isNew()) {
                return true;
            }
        }
        return false;
    }

    void make(Board board) {
        make(board, session -> {}, session -> {});
    }

    /**
     * @param leaves is told of each session before it leaves its place
     * @param arrives is told of each session when it has come to its new place
     */
    void make(Board board, Consumer<PlannedSession> leaves, Consumer<PlannedSession> arrives) {
        for (var place : places) {
            if (place.isNew()) {
                leaves.accept(place.session());
                board.put(place.session(), place.slot(), place.room());
                arrives.accept(place.session());
            }
        }
        for (var taking : takings) {
            if (taking.isNew()) {
                board.seat(taking.seat(), taking.person());
            }
        }
        board.finish();
    }
}
