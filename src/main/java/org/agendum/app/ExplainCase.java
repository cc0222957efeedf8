package org.agendum.app;

import java.util.List;
import org.agendum.analysis.Check;
import org.agendum.analysis.Explanation;
import org.agendum.exchange.ExplanationText;
import org.agendum.exchange.JsonWriter;
import org.agendum.problem.Problem;
import org.agendum.schedule.Schedule;
import org.agendum.solver.Scoring;

/** Answers why a schedule is as it is. */
final class ExplainCase {
    private final Problem problem;
    private final Check check;

    ExplainCase(Problem problem, Schedule schedule) {
        this.problem = problem;
        this.check = Check.of(problem, schedule, new Scoring());
    }

    /** What is odd about the schedule. */
    List<String> notes() {
        return check.notes();
    }

    Answer schedule() {
        var explanation = Explanation.of(problem, check);
        return new Answer(
                Agendum.exitCode(check, false),
                ExplanationText.text(explanation),
                JsonWriter.any(explanation),
                List.of());
    }
}
