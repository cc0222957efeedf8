package org.agendum.exchange;

import java.util.ArrayList;
import java.util.List;
import org.agendum.analysis.PlaceOption;
import org.agendum.analysis.RuleChange;
import org.agendum.problem.Level;
import org.agendum.schedule.Score;
import org.agendum.schedule.Violation;

/** Other places, and what they would mean, as text. */
final class OptionText {
    private static final int MOST_REASONS = 5;

    /** Like {@code costs 2 medium more and 15 soft less}. */
    static String difference(Score difference) {
        var parts = new ArrayList<String>();
        for (var level : Level.values()) {
            long points = difference.of(level);
            if (points != 0) {
                parts.add("%d %s %s".formatted(Math.abs(points), CostText.name(level), points < 0 ? "more" : "less"));
            }
        }
        return parts.isEmpty() ? "costs the same" : "costs " + String.join(" and ", parts);
    }

    static void append(StringBuilder text, List<PlaceOption> options) {
        for (int i = 0; i < options.size(); i++) {
            var option = options.get(i);
            text.append("  %2d. %s: %s\n"
                    .formatted(i + 1, CleanText.of(option.place().text()), difference(option.difference())));
            appendReasons(text, option, "        ");
        }
    }

    static void appendReasons(StringBuilder text, PlaceOption option, String indent) {
        appendViolations(text, option.breaks(), indent + "would break ");
        appendViolations(text, option.mends(), indent + "would mend ");
    }

    private static void appendViolations(StringBuilder text, List<Violation> violations, String lead) {
        violations.stream()
                .limit(MOST_REASONS)
                .forEach(violation -> text.append(lead).append(line(violation)).append('\n'));
        if (violations.size() > MOST_REASONS) {
            text.append("%s%d more\n".formatted(lead, violations.size() - MOST_REASONS));
        }
    }

    /** Like {@code person-conflict (30 hard): Ms. X sits in …}. */
    static String line(Violation violation) {
        return "%s (%d %s): %s"
                .formatted(
                        violation.rule(),
                        violation.cost(),
                        CostText.name(violation.level()),
                        CleanText.of(violation.text()));
    }

    static void append(StringBuilder text, String heading, List<RuleChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        text.append("\n%s\n  %-20s %-6s %8s %8s\n".formatted(heading, "rule", "level", "now", "then"));
        changes.forEach(change -> text.append("  %-20s %-6s %8d %8d\n"
                .formatted(change.rule(), CostText.name(change.level()), change.now(), change.then())));
    }

    private OptionText() {}
}
