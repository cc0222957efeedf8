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

/**
 * Counts what each rule costs a plan with one of its sessions elsewhere. For one thread at a time.
 *
 * <p>Timefold can say after each move what each rule costs, but only by going through all violations again. A score is
 * there at once. So the rules are counted three at a time, one on each level of the score; rules without weight cost no
 * time. What this takes to set up is kept for the next question.
 */
public final class SpotCounter implements AutoCloseable {
    private final AgendaPlan plan;
    private final Weights weights;
    private final List<Group> groups = new ArrayList<>();

    /** Some rules, as many as there are levels at most, and a score in which each has a level of its own. */
    private record Group(List<Counted> rules, Tryout tryout) {}

    private record Counted(String constraint, Level level) {}

    /** @param plan is moved about and back by each count, and may be by others in between */
    public SpotCounter(AgendaPlan plan, Weights weights) {
        this.plan = plan;
        this.weights = weights;
    }

    /** One for each rule that has a weight, in order of their ids; the plan is then as before. */
    public List<SpotCosts> count(PlannedSession session, List<Spot> spots) {
        if (groups.isEmpty()) {
            setUp();
        }
        var all = new ArrayList<SpotCosts>();
        groups.forEach(group -> all.addAll(count(group, session, spots)));
        return List.copyOf(all);
    }

    private void setUp() {
        var rules = weights.byRule().entrySet().stream()
                .filter(rule -> !rule.getValue().isZero())
                .map(rule -> Scoring.ruleCost(rule.getKey(), rule.getValue().negate()))
                .map(rule -> new Counted(rule.rule(), rule.level()))
                .sorted(Comparator.comparing(Counted::constraint))
                .toList();
        int atOnce = Level.values().length;
        for (int first = 0; first < rules.size(); first += atOnce) {
            var some = rules.subList(first, Math.min(rules.size(), first + atOnce));
            groups.add(new Group(some, Tryout.ofScore(plan.weighed(spread(some)))));
        }
    }

    /** The weights of some rules, each on a level of its own; all others have none. */
    private Weights spread(List<Counted> some) {
        var byRule = new HashMap<String, HardMediumSoftLongScore>();
        weights.byRule().keySet().forEach(rule -> byRule.put(rule, HardMediumSoftLongScore.ZERO));
        for (int j = 0; j < some.size(); j++) {
            var weight = weights.byRule().get(some.get(j).constraint());
            long amount = weight.hardScore() + weight.mediumScore() + weight.softScore();
            byRule.put(
                    some.get(j).constraint(),
                    switch (Level.values()[j]) {
                        case HARD -> HardMediumSoftLongScore.ofHard(amount);
                        case MEDIUM -> HardMediumSoftLongScore.ofMedium(amount);
                        case SOFT -> HardMediumSoftLongScore.ofSoft(amount);
                    });
        }
        return new Weights(byRule);
    }

    private static List<SpotCosts> count(Group group, PlannedSession session, List<Spot> spots) {
        var slotNow = session.getSlot();
        var roomNow = session.getRoom();
        var costs = new long[group.rules().size()][spots.size()];
        for (int i = 0; i < spots.size(); i++) {
            group.tryout().put(session, spots.get(i).slot(), spots.get(i).room());
            var score = group.tryout().score();
            for (int j = 0; j < costs.length; j++) {
                costs[j][i] = -score.of(Level.values()[j]);
            }
        }
        group.tryout().put(session, slotNow, roomNow);
        group.tryout().score();
        var all = new ArrayList<SpotCosts>();
        for (int j = 0; j < costs.length; j++) {
            var rule = group.rules().get(j);
            all.add(new SpotCosts(rule.constraint(), rule.level(), costs[j]));
        }
        return all;
    }

    @Override
    public void close() {
        groups.forEach(group -> group.tryout().close());
    }
}
