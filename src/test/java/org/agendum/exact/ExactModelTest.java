package org.agendum.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.agendum.analysis.Check;
import org.agendum.oracle.Dice;
import org.agendum.oracle.RandomProblems;
import org.agendum.planning.PlanBuilder;
import org.agendum.planning.Schedules;
import org.agendum.problem.Copies;
import org.agendum.problem.Level;
import org.agendum.problem.Problem;
import org.agendum.problem.RuleSetting;
import org.agendum.rules.Catalogue;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.Score;
import org.agendum.solver.AgendaSolver;
import org.agendum.solver.Limits;
import org.agendum.solver.Scoring;
import org.junit.jupiter.api.Test;

/** The exact model says the same as the rules. */
class ExactModelTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final int PROBLEMS = 500;
    private static final long STEPS = 50;

    /** One problem in so many is searched too, which takes a second each. */
    private static final int SEARCHED = 10;

    /** Those that are at home on another level than that on which the model knows them. */
    private static final Set<String> MEDIUM = Set.of("session-unscheduled", "seat-unfilled", "published-moved");

    private final Scoring scoring = new Scoring();

    @Test
    void agreesWithTheRulesOnWhatIsBest() {
        int compared = 0;
        int infeasible = 0;
        for (int seed = 0; compared < PROBLEMS; seed++) {
            var problem = problem(seed);
            var weights = Catalogue.weights(problem);
            var optimum = Optimum.of(problem, weights, LONG);
            if (!optimum.unexpressed().isEmpty()) {
                continue;
            }
            compared++;
            var pinsAlone = Check.of(problem, pinsAlone(problem), scoring);
            var check = Check.of(problem, optimum.schedule(), scoring);
            assertThat(optimum.isProved()).as("seed %d", seed).isTrue();
            assertThat(check.score().hard())
                    .as("seed %d: %s", seed, check.violations())
                    .isEqualTo(pinsAlone.score().hard());
            assertThat(check.score().medium())
                    .as("seed %d: %s", seed, check.violations())
                    .isEqualTo(-optimum.mediumCost());
            if (compared % SEARCHED == 0) {
                assertThat(withoutSoft(solved(problem, seed).score()))
                        .as("seed %d: a search is no better", seed)
                        .isLessThanOrEqualTo(withoutSoft(check.score()));
            }
            infeasible += isAllThere(check, optimum) ? 0 : 1;
        }
        assertThat(infeasible).isBetween(PROBLEMS / 10, PROBLEMS * 9 / 10);
    }

    /** What is pinned to a time and not to a room has a choice, and is left out. */
    private static Schedule pinsAlone(Problem problem) {
        var plan = new PlanBuilder(problem, Catalogue.weights(problem)).unplanned();
        plan.sessions().stream().filter(session -> !session.isPinned()).forEach(session -> session.setSlot(null));
        return Schedules.of(plan);
    }

    private static boolean isAllThere(Check check, Optimum optimum) {
        return check.score().isFeasible() && optimum.schedule().unscheduled().isEmpty();
    }

    private static Score withoutSoft(Score score) {
        return new Score(score.hard(), score.medium(), 0);
    }

    private Check solved(Problem problem, int seed) {
        var plan = new PlanBuilder(problem, Catalogue.weights(problem)).unplanned();
        var outcome = new AgendaSolver(new Limits(LONG, STEPS, seed)).solve(plan, (score, millis, best) -> {});
        return Check.of(problem, Schedules.of(outcome.plan()), scoring);
    }

    static Problem problem(int seed) {
        var problem = RandomProblems.problem(new Dice(seed), expressible());
        var rules = new HashMap<String, RuleSetting>();
        problem.rules().forEach((rule, setting) -> rules.put(rule, expressible(rule, setting)));
        if (seed % 2 == 1) {
            ease(rules, new Random(seed));
        }
        return Copies.with(problem, "rules", rules);
    }

    /** With all rules, hardly any random problem can be solved. */
    private static void ease(Map<String, RuleSetting> rules, Random random) {
        Catalogue.rules().stream().filter(rule -> rule.level() == Level.HARD).forEach(rule -> {
            if (random.nextInt(3) > 0) {
                rules.put(rule.id(), new RuleSetting(null, 0L, null));
            }
        });
    }

    private static RuleSetting expressible(String rule, RuleSetting setting) {
        var level = setting.level();
        boolean isKnown = MEDIUM.contains(rule) ? level != Level.HARD : level != Level.MEDIUM;
        return new RuleSetting(isKnown ? level : null, setting.weight(), setting.count());
    }

    /** The rules that the model knows, with the ways of counting that it knows. */
    private static Map<String, List<String>> expressible() {
        var all = new HashMap<String, List<String>>();
        Catalogue.rules().stream()
                .filter(rule -> rule.level() != Level.SOFT)
                .forEach(rule ->
                        all.put(rule.id(), List.copyOf(Catalogue.countings().get(rule.id()))));
        all.put("exclusive-overlap", all.get("exclusive-overlap").subList(0, 1));
        return all;
    }
}
