package org.agendum.exchange;

import java.util.ArrayList;
import java.util.Locale;
import org.agendum.problem.Level;
import org.agendum.schedule.Score;

/** Costs as people say them. */
final class CostText {
    /** Like {@code 2 medium, 15 soft}; {@code nothing} for zero. */
    static String of(Score score) {
        var parts = new ArrayList<String>();
        for (var level : Level.values()) {
            if (score.of(level) != 0) {
                parts.add("%d %s".formatted(-score.of(level), name(level)));
            }
        }
        return parts.isEmpty() ? "nothing" : String.join(", ", parts);
    }

    static String violations(int count) {
        return count == 1 ? "1 violation" : count + " violations";
    }

    static String name(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    private CostText() {}
}
