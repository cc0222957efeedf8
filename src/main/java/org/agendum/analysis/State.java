package org.agendum.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.agendum.problem.Problem;
import org.agendum.schedule.Reward;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.Score;
import org.agendum.schedule.Violation;
import org.agendum.solver.Scoring;
import org.agendum.solver.Scoring.RuleCost;
import org.agendum.solver.Tryout;

/** What a plan costs, and why, in no particular order. */
record State(Score score, List<RuleCost> costs, List<Violation> violations) {
    static State of(Tryout tryout) {
        return new State(tryout.score(), tryout.costByRule(), tryout.violations());
    }

    Check check(Problem problem, Schedule schedule) {
        var rewards = costs.stream()
                .filter(cost -> cost.cost() < 0)
                .map(cost -> new Reward(cost.rule(), cost.level(), -cost.cost()))
                .sorted(Comparator.comparing(Reward::rule))
                .toList();
        var breaches = violations.stream().filter(match -> match.cost() > 0).toList();
        return new Check(score, Scoring.worstFirst(together(breaches)), rewards, Check.notes(problem, schedule, score));
    }

    /** What is the same but for the cost is told once. */
    private static List<Violation> together(List<Violation> breaches) {
        var costs = new LinkedHashMap<Violation, Long>();
        breaches.forEach(breach -> costs.merge(withCost(breach, 0), breach.cost(), Long::sum));
        var together = new ArrayList<Violation>();
        costs.forEach((breach, cost) -> together.add(withCost(breach, cost)));
        return together;
    }

    private static Violation withCost(Violation breach, long cost) {
        return new Violation(
                breach.rule(), breach.level(), cost, breach.sessions(), breach.people(), breach.rooms(), breach.text());
    }
}
