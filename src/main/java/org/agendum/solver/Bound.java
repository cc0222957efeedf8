package org.agendum.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.Slot;
import org.agendum.rules.Catalogue;
import org.agendum.rules.LeastCosts;
import org.agendum.schedule.Score;

/**
 * The score than which none is better of all schedules that break no hard rule, proved.
 *
 * @param score null when nothing is known
 * @param slots where the sessions that can only run one at a time cost least, as long as nothing else counts; may be empty
 */
record Bound(Score score, Map<PlannedSession, Slot> slots) {
    /** Of more, hardly any exclude each other so that something can be proved. */
    private static final int MOST_SESSIONS = 60;

    static Bound of(AgendaPlan plan) {
        if (Catalogue.rewards(plan.problem())) {
            return new Bound(null, Map.of());
        }
        if (plan.sessions().size() > MOST_SESSIONS) {
            return new Bound(Score.ZERO, Map.of());
        }
        var costs = new LeastCosts(plan);
        var group = new Exclusions(plan).group();
        var sequence = Sequencing.cheapest(plan, group, costs);
        var ofOthers = plan.sessions().stream()
                .filter(session -> sequence.isEmpty() || !group.contains(session))
                .map(session -> best(plan, session, costs))
                .reduce(HardMediumSoftLongScore.ZERO, HardMediumSoftLongScore::add);
        var ofGroup = sequence.map(Sequence::score).orElse(HardMediumSoftLongScore.ZERO);
        return new Bound(
                Scoring.score(ofGroup.add(ofOthers)),
                sequence.map(Sequence::slots).orElse(Map.of()));
    }

    /** In the best of its slots, or left out. */
    private static HardMediumSoftLongScore best(AgendaPlan plan, PlannedSession session, LeastCosts costs) {
        var named = Exclusions.certainSeats(plan, session);
        var scheduled = Sequencing.slots(session).stream().map(slot -> costs.of(session.facts(), named, slot));
        return Stream.concat(scheduled, Stream.of(Sequencing.absence(plan, session)))
                .filter(HardMediumSoftLongScore::isFeasible)
                .max(Comparator.naturalOrder())
                .orElse(HardMediumSoftLongScore.ZERO);
    }

    boolean isReached(Score other) {
        return score != null && other.hard() == 0 && other.compareTo(score) >= 0;
    }

    /** Whether it says more than that nothing costs less than nothing. */
    boolean isTelling() {
        return score != null && !score.equals(Score.ZERO);
    }
}
