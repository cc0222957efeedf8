package org.agendum.app;

import java.time.Duration;
import java.util.List;
import org.agendum.analysis.Diagnosis;
import org.agendum.analysis.Diagnostician;
import org.agendum.exchange.DiagnosisText;
import org.agendum.exchange.JsonWriter;
import org.agendum.problem.Problem;

/** Says whether a problem can be solved at all, and if not, why not. */
final class DiagnoseCase {
    /** The exit code says whether a feasible schedule is known to exist. */
    static Answer answer(Problem problem, Duration time) {
        var diagnosis = new Diagnostician(problem, time).diagnose();
        boolean isFeasible = diagnosis.verdict() == Diagnosis.Verdict.FEASIBLE;
        return new Answer(
                isFeasible ? Answer.DONE : Answer.VIOLATIONS_REMAIN,
                DiagnosisText.text(diagnosis),
                JsonWriter.any(diagnosis),
                List.of());
    }

    private DiagnoseCase() {}
}
