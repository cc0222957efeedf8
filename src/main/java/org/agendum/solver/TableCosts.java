package org.agendum.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.PlannedSession;
import org.agendum.rules.CostTable;
import org.agendum.rules.LevelSum;
import org.agendum.rules.Whereabouts;

/** What the sessions of a plan cost by a table where they are, while they are moved. */
final class TableCosts {
    private final CostTable table;
    private final AgendaPlan plan;
    private final List<PlannedSession> sessions;
    private final Whereabouts whereabouts;
    private final PlaceCache alone;
    private final List<List<PlannedSession>> byRoom = new ArrayList<>();

    /** What each group costs. */
    private final HardMediumSoftLongScore[] groups;

    /** The groups that a move has touched, and what they cost before it. */
    private final BitSet touched = new BitSet();

    private final List<Before> before = new ArrayList<>();
    private LevelSum sum;
    private LevelSum last;

    private record Before(int group, HardMediumSoftLongScore cost) {}

    TableCosts(CostTable table, AgendaPlan plan) {
        this(table, plan, new PlaceCache(table, plan.sessions()));
    }

    /** One that takes little memory, and remembers no costs of places. */
    static TableCosts forgetful(CostTable table, AgendaPlan plan) {
        return new TableCosts(table, plan, new PlaceCache(table, List.of()));
    }

    private TableCosts(CostTable table, AgendaPlan plan, PlaceCache alone) {
        this.table = table;
        this.plan = plan;
        this.sessions = plan.sessions();
        this.whereabouts = table.nowhere(plan);
        this.alone = alone;
        plan.rooms().forEach(room -> byRoom.add(new ArrayList<>()));
        sessions.forEach(this::enter);
        this.groups = new HardMediumSoftLongScore[table.groups()];
        Arrays.setAll(groups, this::group);
        settle();
        this.sum = counted();
    }

    private LevelSum counted() {
        var twice = new LevelSum();
        sessions.forEach(session -> count(session, 1, twice));
        var once = twice.half();
        sessions.forEach(session -> once.add(1, table.alone(session)));
        for (var cost : groups) {
            once.add(1, cost);
        }
        return once;
    }

    /** Makes a move, and follows it. */
    void make(PlanMove move, Board board) {
        begin();
        move.make(board, this::leave, this::arrive);
        finish();
    }

    /** Makes the move that brings back all that the last one has changed. */
    void takeBack(PlanMove back, Board board) {
        back.make(board, this::exit, this::enter);
        restore();
    }

    /** Notes what all costs before a move. */
    void begin() {
        last = sum.copy();
        before.clear();
    }

    /** All sessions that move are where they are now. */
    void finish() {
        table.touchChanged(whereabouts, touched);
        for (int i = touched.nextSetBit(0); i >= 0; i = touched.nextSetBit(i + 1)) {
            before.add(new Before(i, groups[i]));
            sum.add(-1, groups[i]);
            groups[i] = group(i);
            sum.add(1, groups[i]);
        }
        touched.clear();
    }

    /** All is as it was when the last move began, and the sessions have been told so one by one. */
    void restore() {
        settle();
        before.forEach(group -> groups[group.group()] = group.cost());
        before.clear();
        sum = last;
    }

    /** What groups cost is known where the sessions are now. */
    private void settle() {
        table.touchChanged(whereabouts, touched);
        touched.clear();
    }

    /** A session is about to leave its place in a move. */
    void leave(PlannedSession session) {
        table.touch(session, touched);
        exit(session);
        alone.add(-1, session, sum);
        count(session, -1, sum);
    }

    /** It has come to its place. */
    void arrive(PlannedSession session) {
        enter(session);
        table.touch(session, touched);
        alone.add(1, session, sum);
        count(session, 1, sum);
    }

    private void count(PlannedSession session, int sign, LevelSum to) {
        var inRoom = isInRoom(session) ? inRoom(session.getRoom()) : List.<PlannedSession>of();
        table.withOthers(session, whereabouts, inRoom, sign, to);
    }

    private HardMediumSoftLongScore group(int index) {
        return table.group(index, whereabouts);
    }

    /** A session is about to leave its place, and goes back to where it was before the move. */
    void exit(PlannedSession session) {
        if (isInRoom(session)) {
            inRoom(session.getRoom()).remove(session);
        }
    }

    /** It is there. */
    void enter(PlannedSession session) {
        whereabouts.put(session);
        if (isInRoom(session)) {
            inRoom(session.getRoom()).add(session);
        }
    }

    private static boolean isInRoom(PlannedSession session) {
        return session.getRoom() != null && session.getRoom().isHosting();
    }

    private List<PlannedSession> inRoom(PlannedRoom room) {
        return byRoom.get(room.index());
    }

    HardMediumSoftLongScore score() {
        return sum.score();
    }

    /** @throws IllegalStateException when they are not what is counted anew */
    void check() {
        var anew = forgetful(table, plan).score();
        if (!anew.equals(score())) {
            throw new IllegalStateException("Sessions cost %s, and %s when counted anew.".formatted(score(), anew));
        }
    }
}
