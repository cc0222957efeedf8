package org.agendum.solver;

import ai.timefold.solver.core.api.score.analysis.ConstraintAnalysis;
import ai.timefold.solver.core.api.score.analysis.MatchAnalysis;
import ai.timefold.solver.core.api.score.analysis.ScoreAnalysis;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.constraint.ConstraintRef;
import ai.timefold.solver.core.api.solver.ScoreAnalysisFetchPolicy;
import ai.timefold.solver.core.api.solver.SolutionManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.agendum.planning.AgendaPlan;
import org.agendum.problem.Level;
import org.agendum.rules.Breach;
import org.agendum.rules.Rule;
import org.agendum.schedule.Reward;
import org.agendum.schedule.Score;
import org.agendum.schedule.Violation;

/** Says what a plan costs, and why. May be used for many plans, from one thread at a time. */
public final class Scoring {
    private static final Comparator<Violation> WORST_FIRST = Comparator.comparing(Violation::level)
            .thenComparing(Violation::cost, Comparator.reverseOrder())
            .thenComparing(Violation::rule)
            .thenComparing(Violation::text)
            .thenComparing(violation -> violation.sessions().toString())
            .thenComparing(violation -> violation.people().toString());

    private final SolutionManager<AgendaPlan, HardMediumSoftLongScore> manager = SolutionManager.create(Engine.FACTORY);

    /**
     * @param violations worst first, always in the same order for the same plan
     * @param rewards what rules grant for what is good
     */
    public record Result(Score score, List<Violation> violations, List<Reward> rewards) {}

    /** The cost of all breaches of one rule, on one level. */
    public record RuleCost(String rule, Level level, long cost) {}

    public Result score(AgendaPlan plan) {
        var analysis = manager.analyze(plan);
        var violations = new ArrayList<Violation>();
        analysis.constraintAnalyses()
                .forEach(constraint -> constraint.matches().stream()
                        .map(match -> violation(constraint, match))
                        .filter(Scoring::isBreach)
                        .forEach(violations::add));
        var rewards = costs(analysis)
                .filter(cost -> cost.cost() < 0)
                .map(cost -> new Reward(cost.rule(), cost.level(), -cost.cost()))
                .sorted(Comparator.comparing(Reward::rule))
                .toList();
        return new Result(score(analysis.score()), worstFirst(violations), rewards);
    }

    /** What rules reward is none. */
    private static boolean isBreach(Violation match) {
        return match.cost() > 0;
    }

    /** The violations in an order that is always the same. */
    public static List<Violation> worstFirst(List<Violation> violations) {
        return violations.stream().sorted(WORST_FIRST).toList();
    }

    /** What the broken rules cost, the dearest first; quicker than {@link #score}. */
    public List<RuleCost> costByRule(AgendaPlan plan) {
        ScoreAnalysis<HardMediumSoftLongScore> analysis = manager.analyze(plan, ScoreAnalysisFetchPolicy.FETCH_SHALLOW);
        return costs(analysis)
                .sorted(Comparator.comparing(RuleCost::level)
                        .thenComparing(RuleCost::cost, Comparator.reverseOrder())
                        .thenComparing(RuleCost::rule))
                .toList();
    }

    /** What the rules that count anything cost, or grant, as negative costs. */
    private static Stream<RuleCost> costs(ScoreAnalysis<HardMediumSoftLongScore> analysis) {
        return analysis.constraintAnalyses().stream()
                .filter(constraint -> !constraint.score().isZero())
                .map(constraint -> ruleCost(ruleOf(constraint.constraintRef()), constraint.score()));
    }

    /** The id of the rule to which a constraint belongs. */
    static String ruleOf(ConstraintRef constraint) {
        return Rule.idOf(constraint.constraintName());
    }

    static Score score(HardMediumSoftLongScore score) {
        return new Score(score.hardScore(), score.mediumScore(), score.softScore());
    }

    private static Violation violation(
            ConstraintAnalysis<HardMediumSoftLongScore> constraint, MatchAnalysis<HardMediumSoftLongScore> match) {
        return violation(ruleOf(constraint.constraintRef()), match.score(), (Breach) match.justification());
    }

    static Violation violation(String rule, HardMediumSoftLongScore score, Breach breach) {
        var cost = ruleCost(rule, score);
        return new Violation(
                cost.rule(),
                cost.level(),
                cost.cost(),
                breach.sessions(),
                breach.people(),
                breach.rooms(),
                breach.text());
    }

    static RuleCost ruleCost(String rule, HardMediumSoftLongScore score) {
        if (score.hardScore() != 0) {
            return new RuleCost(rule, Level.HARD, -score.hardScore());
        }
        return score.mediumScore() != 0
                ? new RuleCost(rule, Level.MEDIUM, -score.mediumScore())
                : new RuleCost(rule, Level.SOFT, -score.softScore());
    }
}
