package org.agendum.app.desk;

import java.util.List;
import org.agendum.analysis.Check;
import org.agendum.app.desk.DeskState.RuleRow;
import org.agendum.problem.Problem;
import org.agendum.problem.RuleSetting;
import org.agendum.rules.Catalogue;
import org.agendum.rules.Rule;
import org.agendum.schedule.Reward;
import org.agendum.schedule.Violation;

/** What each rule counts in a problem and costs in a schedule. */
final class RuleRows {
    static List<RuleRow> of(Problem problem, Check check) {
        return Catalogue.rules().stream()
                .map(rule -> row(rule, Catalogue.inForce(rule, problem), check))
                .toList();
    }

    private static RuleRow row(Rule rule, RuleSetting setting, Check check) {
        var violations = check.violations().stream()
                .filter(violation -> violation.rule().equals(rule.id()))
                .toList();
        long rewarded = check.rewards().stream()
                .filter(reward -> reward.rule().equals(rule.id()))
                .mapToLong(Reward::points)
                .sum();
        long cost = violations.stream().mapToLong(Violation::cost).sum() - rewarded;
        return new RuleRow(rule.id(), setting.level(), setting.weight(), cost, violations.size());
    }

    private RuleRows() {}
}
