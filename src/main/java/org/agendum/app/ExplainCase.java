package org.agendum.app;

import java.util.List;
import org.agendum.analysis.Check;
import org.agendum.analysis.Explanation;
import org.agendum.analysis.Inquiry;
import org.agendum.analysis.Unanswerable;
import org.agendum.exchange.ExplanationText;
import org.agendum.exchange.FreePlacesText;
import org.agendum.exchange.InvalidInput;
import org.agendum.exchange.JsonWriter;
import org.agendum.exchange.SessionExplanationText;
import org.agendum.exchange.WhyNotText;
import org.agendum.problem.Problem;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.Score;
import org.agendum.solver.Scoring;

/** Answers why a schedule is as it is. */
final class ExplainCase {
    private final ExplainRequest request;
    private final Problem problem;
    private final Schedule schedule;

    ExplainCase(ExplainRequest request, Problem problem, Schedule schedule) {
        this.request = request;
        this.problem = problem;
        this.schedule = schedule;
    }

    /** The exit code says whether the schedule as it is has hard violations. */
    Answer answer() {
        if (request.session() == null && request.free() == null) {
            return whole();
        }
        try (var inquiry = new Inquiry(problem, schedule)) {
            if (request.whyNot() != null) {
                return whyNot(inquiry);
            }
            return request.free() == null ? why(inquiry) : free(inquiry);
        } catch (Unanswerable question) {
            throw InvalidInput.file(request.schedule().toString(), question.getMessage(), question.advice());
        }
    }

    private Answer whole() {
        var check = Check.of(problem, schedule, new Scoring());
        var explanation = Explanation.of(problem, check);
        return answer(check.score(), ExplanationText.text(explanation), explanation)
                .withMessages(check.notes());
    }

    private Answer why(Inquiry inquiry) {
        var why = inquiry.why(request.session());
        return answer(why.score(), SessionExplanationText.text(why), why);
    }

    private Answer whyNot(Inquiry inquiry) {
        var whyNot = inquiry.whyNot(request.session(), request.whyNot(), request.limits());
        return answer(inquiry.score(), WhyNotText.text(whyNot), whyNot);
    }

    private Answer free(Inquiry inquiry) {
        var free = inquiry.free(request.free());
        return answer(inquiry.score(), FreePlacesText.text(free), free);
    }

    private static Answer answer(Score score, String text, Object report) {
        return new Answer(
                score.isFeasible() ? Answer.DONE : Answer.VIOLATIONS_REMAIN, text, JsonWriter.any(report), List.of());
    }
}
