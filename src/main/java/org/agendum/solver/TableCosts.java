package org.agendum.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.director.ScoreDirector;
import java.util.ArrayList;
import java.util.List;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSession;
import org.agendum.rules.CostTable;
import org.agendum.rules.LevelSum;
import org.agendum.rules.Whereabouts;

/** What the sessions of a plan cost by a table where they are, while they are moved. */
final class TableCosts {
    private final CostTable table;
    private final List<PlannedSession> sessions;
    private final Whereabouts whereabouts;
    private final PlaceCache alone;
    private final List<List<PlannedSession>> byRoom = new ArrayList<>();
    private LevelSum sum;
    private LevelSum last;

    TableCosts(CostTable table, AgendaPlan plan) {
        this.table = table;
        this.sessions = plan.sessions();
        this.whereabouts = new Whereabouts(sessions);
        this.alone = new PlaceCache(table);
        plan.rooms().forEach(room -> byRoom.add(new ArrayList<>()));
        sessions.forEach(this::enter);
        this.sum = counted();
    }

    private LevelSum counted() {
        var twice = new LevelSum();
        sessions.forEach(session -> count(session, 1, twice));
        var once = twice.half();
        sessions.forEach(session -> once.add(1, table.alone(session)));
        return once;
    }

    /** Makes a move, and follows it. */
    void make(PlanMove move, ScoreDirector<AgendaPlan> director) {
        last = sum.copy();
        move.make(director, this::leave, this::arrive);
    }

    /** Makes the move that brings back all that the last one has changed. */
    void takeBack(PlanMove back, ScoreDirector<AgendaPlan> director) {
        back.make(director, this::exit, this::enter);
        sum = last;
    }

    private void leave(PlannedSession session) {
        exit(session);
        sum.add(-1, alone.cost(session));
        count(session, -1, sum);
    }

    private void arrive(PlannedSession session) {
        enter(session);
        sum.add(1, alone.cost(session));
        count(session, 1, sum);
    }

    private void count(PlannedSession session, int sign, LevelSum to) {
        table.withOthers(session, whereabouts, isInRoom(session) ? inRoom(session) : List.of(), sign, to);
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
        return byRoom.get(session.getRoom().index());
    }

    HardMediumSoftLongScore score() {
        return sum.score();
    }

    /** @throws IllegalStateException when they are not what is counted anew */
    void check() {
        var anew = counted().score();
        if (!anew.equals(score())) {
            throw new IllegalStateException("Sessions cost %s, and %s when counted anew.".formatted(score(), anew));
        }
    }
}
