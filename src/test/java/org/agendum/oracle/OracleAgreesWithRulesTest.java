package org.agendum.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.agendum.planning.PlanBuilder;
import org.agendum.problem.Level;
import org.agendum.problem.Problem;
import org.agendum.rules.Catalogue;
import org.agendum.rules.Counting;
import org.agendum.rules.Rule;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.Score;
import org.agendum.solver.Scoring;
import org.junit.jupiter.api.Test;

/** The oracle and the constraint streams find the same costs, rule by rule. */
class OracleAgreesWithRulesTest {
    private static final int SEEDS = 1_000;
    private static final int LEAST_BREACHES = 20;
    private static final int LEAST_BREACHES_OF_A_COUNTING = 5;
    private static final List<String> RULES =
            Catalogue.rules().stream().map(Rule::id).toList();

    private final Scoring scoring = new Scoring();

    @Test
    void onRandomSchedulesOfRandomProblems() {
        var differences = new ArrayList<String>();
        var schedulesByBrokenRule = new TreeMap<String, Integer>();
        var schedulesByCounting = new TreeMap<String, Integer>();
        RULES.forEach(rule -> schedulesByBrokenRule.put(rule, 0));
        forEachCounting(counting -> schedulesByCounting.put(counting, 0));
        for (int seed = 0; seed < SEEDS; seed++) {
            var dice = new Dice(seed);
            var problem = RandomProblems.problem(dice, Catalogue.countings());
            var schedule = RandomSchedules.schedule(dice, problem);
            var oracle = new Oracle(problem, schedule).scores();
            compare(seed, oracle, scores(problem, schedule), differences);
            oracle.forEach((rule, score) -> {
                int broken = score.equals(Score.ZERO) ? 0 : 1;
                schedulesByBrokenRule.merge(rule, broken, Integer::sum);
                schedulesByCounting.merge(counting(rule, problem), broken, Integer::sum);
            });
        }
        assertThat(differences).isEmpty();
        assertThat(schedulesByBrokenRule).containsOnlyKeys(RULES);
        assertThat(schedulesByBrokenRule)
                .allSatisfy((rule, schedules) -> assertThat(schedules)
                        .as("schedules that break " + rule)
                        .isGreaterThanOrEqualTo(LEAST_BREACHES));
        assertThat(schedulesByCounting)
                .allSatisfy((counting, schedules) -> assertThat(schedules)
                        .as("schedules that break " + counting)
                        .isGreaterThanOrEqualTo(LEAST_BREACHES_OF_A_COUNTING));
    }

    private static void forEachCounting(Consumer<String> action) {
        Catalogue.countings().forEach((rule, countings) -> countings.forEach(name -> action.accept(rule + ":" + name)));
    }

    private static String counting(String rule, Problem problem) {
        var setting = problem.rules().get(rule);
        boolean isUsual = setting == null || setting.count() == null;
        return rule + ":" + (isUsual ? Counting.USUAL : setting.count());
    }

    private static void compare(
            int seed, Map<String, Score> oracle, Map<String, Score> rules, List<String> differences) {
        oracle.forEach((rule, score) -> {
            var found = rules.getOrDefault(rule, Score.ZERO);
            if (!score.equals(found)) {
                differences.add("Seed %d, %s: the oracle says %s, the rules %s".formatted(seed, rule, score, found));
            }
        });
    }

    private Map<String, Score> scores(Problem problem, Schedule schedule) {
        var plan = new PlanBuilder(problem, Catalogue.weights(problem)).asScheduled(schedule);
        var result = scoring.score(plan);
        var byRule = new TreeMap<String, Score>();
        for (var violation : result.violations()) {
            byRule.merge(violation.rule(), score(violation.level(), violation.cost()), OracleAgreesWithRulesTest::sum);
        }
        scoring.costByRule(plan).stream()
                .filter(rule -> rule.cost() < 0)
                .forEach(reward -> byRule.put(reward.rule(), score(reward.level(), reward.cost())));
        assertThat(byRule.values().stream().reduce(Score.ZERO, OracleAgreesWithRulesTest::sum))
                .isEqualTo(result.score());
        return byRule;
    }

    private static Score score(Level level, long cost) {
        return switch (level) {
            case HARD -> new Score(-cost, 0, 0);
            case MEDIUM -> new Score(0, -cost, 0);
            case SOFT -> new Score(0, 0, -cost);
        };
    }

    private static Score sum(Score a, Score b) {
        return new Score(a.hard() + b.hard(), a.medium() + b.medium(), a.soft() + b.soft());
    }
}
