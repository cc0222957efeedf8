package org.agendum.analysis;

import java.util.List;
import org.agendum.schedule.Score;
import org.agendum.schedule.Violation;
import org.agendum.solver.Scoring.RuleCost;
import org.agendum.solver.Tryout;

/** What a plan costs, and why, in no particular order. */
record State(Score score, List<RuleCost> costs, List<Violation> violations) {
    static State of(Tryout tryout) {
        return new State(tryout.score(), tryout.costByRule(), tryout.violations());
    }
}
