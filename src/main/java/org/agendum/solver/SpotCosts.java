package org.agendum.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.Weights;
import org.agendum.problem.Level;
import org.agendum.rules.Rule;

/** What one rule costs the whole plan with a session in each of some spots. */
public final class SpotCosts {
    private final String constraint;
    private final Level level;
    private final long[] costs;

    private SpotCosts(String constraint, Level level, long[] costs) {
        this.constraint = constraint;
        this.level = level;
        this.costs = costs;
    }

    public String rule() {
        return Rule.idOf(constraint);
    }

    public Level level() {
        return level;
    }

    /** @param spot its place in the list of spots */
    public long at(int spot) {
        return costs[spot];
    }

    /**
     * One for each rule that has a weight, in order of their ids; the plan is then as before.
     *
     * <p>Timefold can say after each move what each rule costs, but only by going through all violations again. A
     * score is there at once. So the rules are counted three at a time, one on each level of the score; rules without
     * weight cost no time.
     */
    public static List<SpotCosts> of(AgendaPlan plan, Weights weights, PlannedSession session, List<Spot> spots) {
        var all = new ArrayList<SpotCosts>();
        weights.byRule().entrySet().stream()
                .filter(rule -> !rule.getValue().isZero())
                .map(rule -> Scoring.ruleCost(rule.getKey(), rule.getValue().negate()))
                .map(rule -> new SpotCosts(rule.rule(), rule.level(), new long[spots.size()]))
                .sorted(Comparator.comparing(SpotCosts::rule))
                .forEach(all::add);
        int atOnce = Level.values().length;
        for (int first = 0; first < all.size(); first += atOnce) {
            count(plan, weights, session, spots, all.subList(first, Math.min(all.size(), first + atOnce)));
        }
        return List.copyOf(all);
    }

    /** @param some as many as there are levels, at most */
    private static void count(
            AgendaPlan plan, Weights weights, PlannedSession session, List<Spot> spots, List<SpotCosts> some) {
        var slotNow = session.getSlot();
        var roomNow = session.getRoom();
        try (var tryout = Tryout.ofScore(plan.weighed(spread(some, weights)))) {
            for (int i = 0; i < spots.size(); i++) {
                tryout.put(session, spots.get(i).slot(), spots.get(i).room());
                var score = tryout.score();
                for (int j = 0; j < some.size(); j++) {
                    some.get(j).costs[i] = -score.of(Level.values()[j]);
                }
            }
            tryout.put(session, slotNow, roomNow);
        }
    }

    /** The weights of some rules, each on a level of its own; all others have none. */
    private static Weights spread(List<SpotCosts> some, Weights weights) {
        var byRule = new HashMap<String, HardMediumSoftLongScore>();
        weights.byRule().keySet().forEach(rule -> byRule.put(rule, HardMediumSoftLongScore.ZERO));
        for (int j = 0; j < some.size(); j++) {
            var weight = weights.byRule().get(some.get(j).constraint);
            long amount = weight.hardScore() + weight.mediumScore() + weight.softScore();
            byRule.put(
                    some.get(j).constraint,
                    switch (Level.values()[j]) {
                        case HARD -> HardMediumSoftLongScore.ofHard(amount);
                        case MEDIUM -> HardMediumSoftLongScore.ofMedium(amount);
                        case SOFT -> HardMediumSoftLongScore.ofSoft(amount);
                    });
        }
        return new Weights(byRule);
    }
}
