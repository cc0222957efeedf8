package org.agendum.rules;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.List;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.SessionFacts;
import org.agendum.planning.Slot;

/** What a slot costs a session at least in a plan, by the rules that can tell without looking at other sessions. */
public final class LeastCosts {
    private record Weighed(AgendaRule rule, HardMediumSoftLongScore weight) {}

    private final List<Weighed> rules = new ArrayList<>();

    public LeastCosts(AgendaPlan plan) {
        for (var rule : Catalogue.agendaRules()) {
            var weight = plan.weight(rule.rule().id());
            if (weight != null && !weight.isZero()) {
                rules.add(new Weighed(rule, weight));
            }
        }
    }

    /**
     * As what it adds to a score: 0 or less on each level.
     *
     * @param named the seats of the session whose people are certain
     */
    public HardMediumSoftLongScore of(SessionFacts session, List<PlannedSeat> named, Slot slot) {
        var score = HardMediumSoftLongScore.ZERO;
        for (var weighed : rules) {
            long units = weighed.rule().leastCost(session, named, slot);
            if (units > 0) {
                score = score.subtract(weighed.weight().multiply(units));
            }
        }
        return score;
    }
}
