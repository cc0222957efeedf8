package org.agendum.app.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.agendum.exchange.InvalidInput;
import org.agendum.exchange.ScheduleReader;
import org.agendum.planning.PlanBuilder;
import org.agendum.planning.Schedules;
import org.agendum.problem.Problem;
import org.agendum.problem.Session;
import org.agendum.rules.Catalogue;
import org.agendum.schedule.Schedule;

/** The first draft of an agenda: a schedule that was made before, else only what is pinned has a place. */
final class Opening {
    /** @param solution where a schedule may be */
    static void open(Work work, Problem problem, Path solution) throws IOException {
        var schedule = Files.isRegularFile(solution) ? read(solution, problem) : null;
        if (schedule != null) {
            work.start(Fitting.fit(problem, schedule.sessions()), "Start from %s".formatted(solution));
        } else {
            var pinned = Schedules.of(new PlanBuilder(problem, Catalogue.weights(problem)).unplanned());
            work.start(Fitting.fit(problem, pinned.sessions()), "Start");
        }
    }

    /** Null when it is none of the problem. */
    private static Schedule read(Path solution, Problem problem) {
        try {
            var schedule = ScheduleReader.read(solution, problem.timeZone());
            var known = problem.sessions().stream().map(Session::id).toList();
            boolean isOther = schedule.problem() != null && !schedule.problem().equals(problem.id())
                    || schedule.sessions().stream().noneMatch(placement -> known.contains(placement.id()));
            return isOther ? null : schedule;
        } catch (InvalidInput invalid) {
            return null;
        }
    }

    private Opening() {}
}
