package org.agendum.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedPerson;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.Slot;
import org.agendum.planning.Weights;
import org.agendum.problem.Level;
import org.agendum.rules.Catalogue;
import org.agendum.rules.CostTable;
import org.agendum.rules.LevelSum;
import org.agendum.rules.Whereabouts;

/**
 * Counts what each rule that a table can count costs a plan with one of its sessions elsewhere: it looks only at those
 * that have to do with the session. Has a copy of the plan. For one thread at a time.
 */
final class TableSpots {
    private final AgendaPlan plan;
    private final Weights weights;
    private final Whereabouts whereabouts;
    private final List<List<PlannedSession>> byRoom = new ArrayList<>();
    private List<Table> tables = List.of();
    /** What the rule of each table costs the plan as it is; null when that is not known. */
    private long[] now;

    /** A rule that has a table of its own. */
    private record Table(String constraint, Level level, boolean isRoomBlind, CostTable costs) {}

    TableSpots(AgendaPlan original, Weights weights) {
        plan = original.copy();
        this.weights = weights;
        whereabouts = new Whereabouts(plan.sessions());
        plan.rooms().forEach(room -> byRoom.add(new ArrayList<>()));
        plan.sessions().forEach(this::enter);
        makeTables();
    }

    private void makeTables() {
        tables = CostTable.of(plan).constraints().stream()
                .sorted()
                .map(this::table)
                .toList();
        now = null;
    }

    /** The constraints of which all is counted here. */
    Set<String> constraints() {
        return tables.stream().map(Table::constraint).collect(Collectors.toSet());
    }

    /** The plan has a session there from now on; nowhere if slot or room is null. */
    void put(PlannedSession alike, Slot slot, PlannedRoom room) {
        var session = plan.sessions().get(alike.index());
        exit(session);
        session.setSlot(slot);
        session.setRoom(room == null ? null : plan.rooms().get(room.index()));
        enter(session);
        now = null;
    }

    /**
     * The plan has somebody in a seat from now on; nobody if the person is null. Then other sessions have to do with one
     * another, and other constraints may be counted here.
     */
    void seat(PlannedSeat alike, PlannedPerson person) {
        plan.seats().get(alike.index()).setPerson(person);
        now = null;
        tables = List.of();
    }

    /** Gets ready for the next question, unless that is done. */
    void setUp() {
        if (tables.isEmpty()) {
            makeTables();
        }
        if (now == null) {
            now = tables.stream().mapToLong(table -> whole(table.costs())).toArray();
        }
    }

    private Table table(String constraint) {
        var others = new HashSet<>(weights.byRule().keySet());
        others.remove(constraint);
        var costs = CostTable.of(plan.without(others));
        var level =
                Scoring.ruleCost(constraint, plan.weight(constraint).negate()).level();
        return new Table(constraint, level, Catalogue.isRoomBlind(constraint), costs);
    }

    /** What all sessions cost. */
    private long whole(CostTable costs) {
        var twice = new LevelSum();
        plan.sessions().forEach(session -> costs.withOthers(session, whereabouts, inRoom(session), 1, twice));
        var once = twice.half();
        plan.sessions().forEach(session -> once.add(1, costs.alone(session)));
        for (int i = 0; i < costs.groups(); i++) {
            once.add(1, costs.group(i, whereabouts));
        }
        if (costs.countsRooms()) {
            byRoom.forEach(sessions -> once.add(1, costs.room(sessions)));
        }
        return amount(once);
    }

    /** One for each rule that has a table, in order of their ids. */
    List<SpotCosts> count(PlannedSession alike, List<Spot> spots) {
        setUp();
        var session = plan.sessions().get(alike.index());
        var slotNow = session.getSlot();
        var roomNow = session.getRoom();
        exit(session);
        var here = tables.stream().map(table -> at(table, session)).toList();
        var costs = new long[tables.size()][spots.size()];
        var known = new IdentityHashMap<Slot, Map<Table, Long>>();
        for (int i = 0; i < spots.size(); i++) {
            move(
                    session,
                    spots.get(i).slot(),
                    plan.rooms().get(spots.get(i).room().index()));
            var bySlot = known.computeIfAbsent(spots.get(i).slot(), slot -> new IdentityHashMap<>());
            for (int j = 0; j < costs.length; j++) {
                var table = tables.get(j);
                long there = table.isRoomBlind()
                        ? bySlot.computeIfAbsent(table, blind -> at(blind, session))
                        : at(table, session);
                costs[j][i] = now[j] - here.get(j) + there;
            }
        }
        move(session, slotNow, roomNow);
        enter(session);
        var all = new ArrayList<SpotCosts>();
        for (int j = 0; j < costs.length; j++) {
            var table = tables.get(j);
            all.add(new SpotCosts(table.constraint(), table.level(), now[j], costs[j]));
        }
        return all;
    }

    private void move(PlannedSession session, Slot slot, PlannedRoom room) {
        session.setSlot(slot);
        session.setRoom(room);
        whereabouts.put(session);
    }

    /** What the session adds to the costs where it is; it is on no list of a room. */
    private long at(Table table, PlannedSession session) {
        var costs = table.costs();
        var sum = new LevelSum();
        var others = inRoom(session);
        costs.withOthers(session, whereabouts, others, 1, sum);
        sum.add(1, costs.alone(session));
        for (int group : costs.groupsOf(session)) {
            sum.add(1, costs.group(group, whereabouts));
        }
        if (costs.countsRooms() && isInRoom(session)) {
            var all = new ArrayList<>(others);
            all.add(session);
            sum.add(1, costs.room(all));
            sum.add(-1, costs.room(others));
        }
        return amount(sum);
    }

    /** A score of which one level counts, as a cost. */
    private static long amount(LevelSum sum) {
        HardMediumSoftLongScore score = sum.score();
        return -(score.hardScore() + score.mediumScore() + score.softScore());
    }

    private void exit(PlannedSession session) {
        if (isInRoom(session)) {
            inRoom(session).remove(session);
        }
    }

    private void enter(PlannedSession session) {
        whereabouts.put(session);
        if (isInRoom(session)) {
            inRoom(session).add(session);
        }
    }

    private static boolean isInRoom(PlannedSession session) {
        return session.getRoom() != null && session.getRoom().isHosting();
    }

    private List<PlannedSession> inRoom(PlannedSession session) {
        return isInRoom(session) ? byRoom.get(session.getRoom().index()) : List.of();
    }
}
