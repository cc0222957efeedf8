package org.agendum.solver;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.agendum.oracle.Dice;
import org.agendum.oracle.RandomProblems;
import org.agendum.oracle.RandomSchedules;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlanBuilder;
import org.agendum.problem.Problem;
import org.agendum.rules.Catalogue;
import org.agendum.rules.CostTable;
import org.agendum.rules.Rule;
import org.agendum.schedule.Schedule;
import org.agendum.solver.Scoring.RuleCost;
import org.junit.jupiter.api.Test;

/** What a search counts from a table is what the stream of the rule finds, also where somebody has put sessions anywhere. */
class CostTableTest {
    private static final int PROBLEMS = 1_000;

    private final Scoring scoring = new Scoring();
    private final Set<String> counted = new TreeSet<>();
    private final Set<String> broken = new TreeSet<>();
    private final List<String> differences = new ArrayList<>();

    @Test
    void countsEachRuleAsItsStreamDoes() {
        for (int seed = 0; seed < PROBLEMS; seed++) {
            var dice = new Dice(seed);
            var problem = RandomProblems.problem(dice, Catalogue.countings());
            compare(seed, problem, RandomSchedules.schedule(dice, problem));
        }

        assertThat(differences).isEmpty();
        assertThat(counted)
                .hasSizeGreaterThan(30)
                .contains("idle-gap", "track-split", "track-split:blocks", "block-cost", "track-mix", "chair-clash");
        assertThat(broken).isEqualTo(counted);
    }

    private void compare(int seed, Problem problem, Schedule schedule) {
        var weights = Catalogue.weights(problem);
        var plan = new PlanBuilder(problem, weights).asScheduled(schedule);
        var costs = scoring.costByRule(plan);
        for (var constraint : CostTable.of(plan).constraints()) {
            var others = new HashSet<>(weights.byRule().keySet());
            others.remove(constraint);
            long found = cost(plan.without(others));
            long expected = cost(costs, Rule.idOf(constraint));
            counted.add(constraint);
            if (expected != 0) {
                broken.add(constraint);
            }
            if (found != expected) {
                differences.add(
                        "Seed %d, %s: the stream finds %d, the table %d".formatted(seed, constraint, expected, found));
            }
        }
    }

    private static long cost(AgendaPlan plan) {
        HardMediumSoftLongScore score = new TableCosts(CostTable.of(plan), plan).score();
        return -(score.hardScore() + score.mediumScore() + score.softScore());
    }

    private static long cost(List<RuleCost> costs, String rule) {
        return costs.stream()
                .filter(cost -> cost.rule().equals(rule))
                .mapToLong(RuleCost::cost)
                .sum();
    }
}
