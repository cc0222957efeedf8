package org.agendum.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
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

/**
 * Counts what each rule that a table can count costs a plan with one of its sessions elsewhere: it looks only at those
 * that have to do with the session. Has a copy of the plan. For one thread at a time.
 */
final class TableSpots {
    private final AgendaPlan plan;
    private final Weights weights;
    private List<Table> tables = List.of();

    /** A rule that has a table of its own. */
    private record Table(String constraint, Level level, boolean isRoomBlind, TableCosts costs) {
        /** A score of which one level counts, as a cost. */
        long cost() {
            HardMediumSoftLongScore score = costs.score();
            return -(score.hardScore() + score.mediumScore() + score.softScore());
        }
    }

    TableSpots(AgendaPlan original, Weights weights) {
        plan = original.copy();
        this.weights = weights;
        makeTables();
    }

    private void makeTables() {
        tables = CostTable.of(plan).constraints().stream()
                .sorted()
                .map(this::table)
                .toList();
    }

    /** The constraints of which all is counted here. */
    Set<String> constraints() {
        return tables.stream().map(Table::constraint).collect(Collectors.toSet());
    }

    /** The plan has a session there from now on; nowhere if slot or room is null. */
    void put(PlannedSession alike, Slot slot, PlannedRoom room) {
        var session = plan.sessions().get(alike.index());
        move(session, slot, room == null ? null : plan.rooms().get(room.index()));
    }

    /**
     * The plan has somebody in a seat from now on; nobody if the person is null. Then other sessions have to do with one
     * another, and other constraints may be counted here.
     */
    void seat(PlannedSeat alike, PlannedPerson person) {
        plan.seats().get(alike.index()).setPerson(person);
        tables = List.of();
    }

    /** Gets ready for the next question, unless that is done. */
    void setUp() {
        if (tables.isEmpty()) {
            makeTables();
        }
    }

    private Table table(String constraint) {
        var others = new HashSet<>(weights.byRule().keySet());
        others.remove(constraint);
        var costs = TableCosts.forgetful(CostTable.of(plan.without(others)), plan);
        var level =
                Scoring.ruleCost(constraint, plan.weight(constraint).negate()).level();
        return new Table(constraint, level, Catalogue.isRoomBlind(constraint), costs);
    }

    /** One for each rule that has a table, in order of their ids. */
    List<SpotCosts> count(PlannedSession alike, List<Spot> spots) {
        setUp();
        var session = plan.sessions().get(alike.index());
        var slotNow = session.getSlot();
        var roomNow = session.getRoom();
        var now = costs(tables);
        move(session, null, null);
        var byBlindness = tables.stream().collect(Collectors.partitioningBy(Table::isRoomBlind));
        var blind = new IdentityHashMap<Slot, long[]>();
        var there = new ArrayList<long[]>();
        for (var spot : spots) {
            var room = plan.rooms().get(spot.room().index());
            there.add(inOrder(
                    blind.computeIfAbsent(spot.slot(), slot -> costsAt(byBlindness.get(true), session, slot, room)),
                    costsAt(byBlindness.get(false), session, spot.slot(), room)));
        }
        move(session, slotNow, roomNow);
        var all = new ArrayList<SpotCosts>();
        for (int j = 0; j < now.length; j++) {
            int table = j;
            var costs = there.stream().mapToLong(each -> each[table]).toArray();
            all.add(new SpotCosts(tables.get(j).constraint(), tables.get(j).level(), now[j], costs));
        }
        return all;
    }

    private static long[] costs(List<Table> some) {
        return some.stream().mapToLong(Table::cost).toArray();
    }

    /** The costs of those that do not care for rooms and of those that do, in the order of the tables. */
    private long[] inOrder(long[] blind, long[] others) {
        var all = new long[tables.size()];
        int nextBlind = 0;
        int nextOther = 0;
        for (int j = 0; j < all.length; j++) {
            all[j] = tables.get(j).isRoomBlind() ? blind[nextBlind++] : others[nextOther++];
        }
        return all;
    }

    private void move(PlannedSession session, Slot slot, PlannedRoom room) {
        tables.forEach(table -> table.costs().leave(session));
        session.setSlot(slot);
        session.setRoom(room);
        tables.forEach(table -> table.costs().arrive(session));
        tables.forEach(table -> table.costs().finish());
    }

    /** What some rules cost with a session there that is nowhere before and after. */
    private static long[] costsAt(List<Table> some, PlannedSession session, Slot slot, PlannedRoom room) {
        some.forEach(table -> table.costs().begin());
        some.forEach(table -> table.costs().leave(session));
        session.setSlot(slot);
        session.setRoom(room);
        some.forEach(table -> table.costs().arrive(session));
        some.forEach(table -> table.costs().finish());
        var costs = costs(some);
        some.forEach(table -> table.costs().exit(session));
        session.setSlot(null);
        session.setRoom(null);
        some.forEach(table -> table.costs().enter(session));
        some.forEach(table -> table.costs().restore());
        return costs;
    }
}
