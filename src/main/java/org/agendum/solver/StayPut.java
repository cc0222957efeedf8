package org.agendum.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.Map;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSession;

/** To have as few sessions as can be elsewhere than they were, those with many people above all. */
final class StayPut implements Aim {
    private static final long PER_SESSION = 1_000;
    private static final long PER_PERSON = 10_000;

    private final Map<String, Spot> old;
    private final long[] price;
    private final boolean[] away;
    private long points;

    StayPut(AgendaPlan plan, Map<String, Spot> old) {
        this.old = old;
        this.price = new long[plan.sessions().size()];
        this.away = new boolean[price.length];
        plan.sessions().forEach(session -> price[session.index()] = PER_SESSION);
        plan.seats().stream()
                .filter(seat -> seat.getPerson() != null)
                .forEach(seat -> price[seat.sessionIndex()] += PER_PERSON);
        plan.sessions().forEach(this::look);
    }

    private void look(PlannedSession session) {
        int index = session.index();
        boolean isAway = isAway(session);
        if (isAway != away[index]) {
            points += isAway ? price[index] : -price[index];
            away[index] = isAway;
        }
    }

    private boolean isAway(PlannedSession session) {
        var spot = old.get(session.id());
        return spot != null && (session.getSlot() != spot.slot() || session.getRoom() != spot.room());
    }

    @Override
    public void made(PlanMove move) {
        move.sessions().forEach(this::look);
    }

    @Override
    public HardMediumSoftLongScore score(HardMediumSoftLongScore cost) {
        return HardMediumSoftLongScore.of(cost.hardScore(), cost.mediumScore(), -points);
    }
}
