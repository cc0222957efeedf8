package org.agendum.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSession;
import org.agendum.rules.LevelSum;
import org.agendum.rules.PairTable;

/** What the pairs of sessions of a plan cost where they are, while these are moved. */
final class PairCosts {
    private final PairTable table;
    private final List<PlannedSession> sessions;
    private LevelSum sum;
    private LevelSum last;

    PairCosts(PairTable table, AgendaPlan plan) {
        this.table = table;
        this.sessions = plan.sessions();
        this.sum = counted();
    }

    /** All pairs counted, each once. */
    private LevelSum counted() {
        var twice = new LevelSum();
        sessions.forEach(session -> table.count(session, sessions, 1, twice));
        return twice.half();
    }

    /** A move begins. */
    void begin() {
        last = sum.copy();
    }

    /** The session is about to leave the place where it is. */
    void leaves(PlannedSession session) {
        table.count(session, sessions, -1, sum);
    }

    /** The session has come to a new place. */
    void arrives(PlannedSession session) {
        table.count(session, sessions, 1, sum);
    }

    /** All sessions are again where they were before the last move. */
    void takeBack() {
        sum = last;
    }

    HardMediumSoftLongScore score() {
        return sum.score();
    }

    /** @throws IllegalStateException when they are not what is counted anew */
    void check() {
        var anew = counted().score();
        if (!anew.equals(score())) {
            throw new IllegalStateException("Pairs cost %s, and %s when counted anew.".formatted(score(), anew));
        }
    }
}
