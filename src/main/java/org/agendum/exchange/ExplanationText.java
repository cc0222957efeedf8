package org.agendum.exchange;

import java.util.List;
import org.agendum.analysis.Concern;
import org.agendum.analysis.Explanation;
import org.agendum.analysis.RuleShare;
import org.agendum.problem.Level;

/** Where a score comes from, as text. */
public final class ExplanationText {
    private final Explanation explanation;
    private final StringBuilder text = new StringBuilder();

    private ExplanationText(Explanation explanation) {
        this.explanation = explanation;
    }

    public static String text(Explanation explanation) {
        return new ExplanationText(explanation).write();
    }

    private String write() {
        text.append("Score %s: %s\n".formatted(explanation.score(), verdict()));
        for (var level : Level.values()) {
            appendLevel(level);
        }
        if (!explanation.rewards().isEmpty()) {
            text.append('\n').append(ViolationList.rewards(explanation.rewards()));
        }
        appendConcerns("Sessions most concerned", explanation.sessions());
        appendConcerns("People most concerned", explanation.people());
        appendWayToPerfect();
        return text.toString();
    }

    private String verdict() {
        if (explanation.rules().isEmpty()) {
            return "perfect, no rule is broken.";
        }
        return explanation.feasible() ? "no hard rule is broken." : "hard rules are broken.";
    }

    private List<RuleShare> rules(Level level) {
        return explanation.rules().stream()
                .filter(rule -> rule.level() == level)
                .toList();
    }

    private void appendLevel(Level level) {
        var rules = rules(level);
        if (rules.isEmpty()) {
            return;
        }
        text.append("\n%s (costs %d)\n"
                .formatted(
                        ViolationList.heading(level),
                        rules.stream().mapToLong(RuleShare::cost).sum()));
        for (var rule : rules) {
            text.append("  %-20s %6d  %4s %%  %s\n"
                    .formatted(rule.rule(), rule.cost(), percent(rule), CostText.violations(rule.violations())));
        }
    }

    private static String percent(RuleShare rule) {
        return rule.percent() == 0 ? "<1" : Integer.toString(rule.percent());
    }

    private void appendConcerns(String heading, List<Concern> concerns) {
        if (concerns.isEmpty()) {
            return;
        }
        text.append("\n%s\n".formatted(heading));
        for (var concern : concerns) {
            text.append("  %s (%s): %s in %s\n"
                    .formatted(
                            CleanText.of(concern.name(), concern.id()),
                            CleanText.of(concern.id()),
                            CostText.of(concern.score()),
                            CostText.violations(concern.violations())));
        }
    }

    private void appendWayToPerfect() {
        if (explanation.rules().isEmpty()) {
            return;
        }
        text.append("\nFor a perfect score, mend all of these; the cheapest of each rule:\n");
        for (var rule : explanation.rules()) {
            text.append("  %s: %s\n      %s (%d %s)\n"
                    .formatted(
                            rule.rule(),
                            rule.sentence(),
                            CleanText.of(rule.firstStep()),
                            rule.firstStepCost(),
                            CostText.name(rule.level())));
        }
    }
}
