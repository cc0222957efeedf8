package org.agendum.app;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.agendum.analysis.Disruption;
import org.agendum.analysis.Repairer;
import org.agendum.exchange.AtomicFile;
import org.agendum.exchange.JsonWriter;
import org.agendum.exchange.RepairText;
import org.agendum.exchange.ScheduleReader;
import org.agendum.problem.Copies;
import org.agendum.problem.Problem;

/** Mends a schedule after something has happened, and writes it with the problem as it is now. */
final class RepairCase {
    private final RepairRequest request;
    private final long begin = System.nanoTime();

    RepairCase(RepairRequest request) {
        this.request = request;
    }

    Answer answer(Problem problem, List<String> notices) throws IOException {
        var messages = new ArrayList<>(notices);
        var schedule = ScheduleReader.read(request.schedule(), problem, notice -> messages.add(notice.toString()));
        var disruption = new DisruptionReader(request, problem).read();
        DisruptionReader.checkLengths(disruption, schedule);
        checkAdditions(problem, disruption);
        var repair = new Repairer(problem, schedule, disruption, left(), request.seed()).repair();
        var digested = Copies.with(
                Copies.with(repair.schedule(), "problemDigest", JsonWriter.digest(repair.problem())), "solved", null);
        AtomicFile.write(request.output(), JsonWriter.schedule(digested));
        AtomicFile.write(request.problemOutput(), JsonWriter.problem(repair.problem()));
        messages.add("Wrote %s and %s.".formatted(request.output(), request.problemOutput()));
        return new Answer(
                repair.schedule().score().isFeasible() ? Answer.DONE : Answer.VIOLATIONS_REMAIN,
                RepairText.text(repair.summary(), request.columns()),
                JsonWriter.any(repair.summary()),
                messages);
    }

    /** Reading large files takes a part of the time. */
    private Duration left() {
        var left = request.time().minusNanos(System.nanoTime() - begin);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private void checkAdditions(Problem problem, Disruption disruption) {
        var file = request.add().isEmpty() ? request.problem() : request.add().get(0);
        AdditionFaults.check(file.toString(), problem, disruption);
    }
}
