package org.agendum.app;

import java.util.List;
import org.agendum.analysis.Check;
import org.agendum.problem.Problem;
import org.agendum.schedule.Reward;
import org.agendum.schedule.Score;
import org.agendum.schedule.Violation;

/** What a program learns about a checked schedule. */
record CheckReport(
        String problem,
        Score score,
        boolean feasible,
        List<Violation> violations,
        List<Reward> rewards,
        List<String> notes) {
    static CheckReport of(Problem problem, Check check) {
        return new CheckReport(
                problem.id(),
                check.score(),
                check.score().isFeasible(),
                check.violations(),
                check.rewards(),
                check.notes());
    }
}
