package org.agendum.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.agendum.analysis.Check;
import org.agendum.problem.Level;
import org.agendum.schedule.Reward;

/** Violations as text, grouped by level, worst first. */
public final class ViolationList {
    public static String text(Check check) {
        var text = new StringBuilder();
        for (var level : Level.values()) {
            append(text, check, level);
        }
        text.append(rewards(check.rewards()));
        text.append(check.violations().isEmpty() ? "No violations. " : "").append("Score ");
        return text.append(check.score()).append('\n').toString();
    }

    private static void append(StringBuilder text, Check check, Level level) {
        var violations = check.violations().stream()
                .filter(violation -> violation.level() == level)
                .toList();
        if (violations.isEmpty()) {
            return;
        }
        text.append("%s (%d)\n".formatted(heading(level), violations.size()));
        violations.forEach(violation ->
                text.append("  %-20s %6d  %s\n".formatted(violation.rule(), violation.cost(), violation.text())));
    }

    /** One line for each rule that rewards, under a heading; empty when none does. */
    static String rewards(List<Reward> rewards) {
        return rewards.isEmpty()
                ? ""
                : rewards.stream()
                        .map(reward -> "  %-20s %6d\n".formatted(reward.rule(), reward.points()))
                        .collect(Collectors.joining("", "Rewards: good, and taken off the costs\n", ""));
    }

    static String heading(Level level) {
        return switch (level) {
            case HARD -> "Hard: impossible or forbidden";
            case MEDIUM -> "Medium: promised and missing";
            case SOFT -> "Soft: not as wished";
        };
    }

    private ViolationList() {}
}
