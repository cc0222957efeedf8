package org.agendum.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.Slot;

/** What the moves choose from: the sessions and seats of a plan that may change, and who is beside whom. */
final class Neighbourhood {
    private static final int MOST_LOOKED_AT = 500;

    private static final int ONE_IN_UNSCHEDULED = 8;
    private static final int ATTEMPTS_AT_A_FREE_PLACE = 20;

    private final AgendaPlan plan;
    private final List<PlannedSession> movable;
    private final List<PlannedSeat> openSeats;
    private final BlockGrid grid;

    Neighbourhood(AgendaPlan plan) {
        this.plan = plan;
        this.movable = plan.sessions().stream()
                .filter(session -> !session.isPinned())
                .filter(session -> !session.facts().slots().slots().isEmpty())
                .filter(session -> !session.facts().rooms().isEmpty())
                .toList();
        this.grid = new BlockGrid(plan, movable);
        this.openSeats = plan.seats().stream().filter(seat -> !seat.isPinned()).toList();
    }

    boolean isEmpty() {
        return movable.isEmpty() && openSeats.isEmpty();
    }

    /** How many sessions and seats may change. */
    long choices() {
        return (long) movable.size() + openSeats.size();
    }

    /** How many moves a search gets, by how much there is to choose. */
    long moves(long perChoice, long perPairOfChoices) {
        return choices() * perChoice + choices() * choices() * perPairOfChoices;
    }

    List<PlannedSession> movable() {
        return movable;
    }

    List<PlannedSeat> openSeats() {
        return openSeats;
    }

    BlockGrid grid() {
        return grid;
    }

    AgendaPlan plan() {
        return plan;
    }

    PlannedSession anySession(RandomGenerator random) {
        return any(movable, random);
    }

    /** Any session; now and then one that has no place, if one is found. */
    PlannedSession anySessionOrUnscheduled(RandomGenerator random) {
        return random.nextInt(ONE_IN_UNSCHEDULED) == 0 ? anyUnscheduled(random) : anySession(random);
    }

    /** A session that has no place, if one of the next few hundred has none. */
    PlannedSession anyUnscheduled(RandomGenerator random) {
        return anyUnscheduled(movable, random);
    }

    /** One of the sessions that has no place, if one is found among the next; otherwise any of them. */
    static PlannedSession anyUnscheduled(List<PlannedSession> sessions, RandomGenerator random) {
        int offset = random.nextInt(sessions.size());
        for (int i = 0; i < Math.min(sessions.size(), MOST_LOOKED_AT); i++) {
            var session = sessions.get((i + offset) % sessions.size());
            if (!session.isScheduled()) {
                return session;
            }
        }
        return sessions.get(offset);
    }

    /** Whether the session may be left out: not where a planner has pinned it. */
    static boolean mayLeave(PlannedSession session) {
        return session.session().pin() == null;
    }

    Slot anySlot(PlannedSession session, RandomGenerator random) {
        return any(session.facts().slots().slots(), random);
    }

    PlannedRoom anyRoom(PlannedSession session, RandomGenerator random) {
        return plan.rooms().get(any(session.facts().rooms(), random));
    }

    static <T> T any(List<T> items, RandomGenerator random) {
        return items.get(random.nextInt(items.size()));
    }

    boolean mayUse(PlannedSession session, PlannedRoom room) {
        return session.facts().mayBeIn(room);
    }

    /** The sessions in the room that overlap the slot, without the given one. */
    List<PlannedSession> inTheWay(PlannedSession without, Slot slot, PlannedRoom room) {
        var inTheWay = new ArrayList<PlannedSession>(2);
        if (room.isHosting()) {
            for (var other : room.sessions()) {
                if (other != without
                        && other.getSlot() != null
                        && other.getSlot().overlaps(slot)) {
                    inTheWay.add(other);
                }
            }
        }
        return inTheWay;
    }

    /** A place of the session where nobody is in the way, if a few attempts find one; otherwise any of its places. */
    Spot anyFreePlace(PlannedSession session, RandomGenerator random) {
        Spot spot = null;
        for (int i = 0; i < ATTEMPTS_AT_A_FREE_PLACE; i++) {
            spot = new Spot(anySlot(session, random), anyRoom(session, random));
            if (inTheWay(session, spot.slot(), spot.room()).isEmpty()) {
                return spot;
            }
        }
        return spot;
    }

    /** The session and those that follow in its room on its day, in order of start. */
    List<PlannedSession> fromOn(PlannedSession session) {
        var followers = new ArrayList<PlannedSession>();
        for (var other : session.getRoom().sessions()) {
            if (other.getSlot() != null && other.startMinute() >= session.startMinute() && isSameDay(session, other)) {
                followers.add(other);
            }
        }
        followers.sort(Comparator.comparing(PlannedSession::getSlot));
        return followers;
    }

    private static boolean isSameDay(PlannedSession a, PlannedSession b) {
        return a.getSlot().day() != null && a.getSlot().day().equals(b.getSlot().day());
    }
}
