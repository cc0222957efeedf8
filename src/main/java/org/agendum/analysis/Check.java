package org.agendum.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.agendum.planning.PlanBuilder;
import org.agendum.problem.Level;
import org.agendum.problem.Problem;
import org.agendum.problem.Session;
import org.agendum.rules.Catalogue;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Reward;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.Score;
import org.agendum.schedule.Violation;
import org.agendum.solver.Scoring;

/**
 * What is wrong with a schedule, whoever made it.
 *
 * @param violations worst first
 * @param rewards what rules grant for what is good
 * @param notes what is odd about the file without breaking a rule, as sentences
 */
public record Check(Score score, List<Violation> violations, List<Reward> rewards, List<String> notes) {
    public static Check of(Problem problem, Schedule schedule, Scoring scoring) {
        var plan = new PlanBuilder(problem, Catalogue.weights(problem)).asScheduled(schedule);
        var result = scoring.score(plan);
        return new Check(
                result.score(), result.violations(), result.rewards(), notes(problem, schedule, result.score()));
    }

    public boolean has(Level level) {
        return violations.stream().anyMatch(violation -> violation.level() == level);
    }

    /** The schedule with its score and violations as found here. */
    public Schedule applyTo(Schedule schedule) {
        return new Schedule(
                schedule.schema(),
                schedule.problem(),
                schedule.problemDigest(),
                score,
                score.isFeasible(),
                schedule.solved(),
                schedule.sessions(),
                schedule.unscheduled(),
                violations);
    }

    static List<String> notes(Problem problem, Schedule schedule, Score score) {
        var notes = new ArrayList<String>();
        if (schedule.problem() != null && !schedule.problem().equals(problem.id())) {
            notes.add("The schedule is for problem '%s', not for '%s'.".formatted(schedule.problem(), problem.id()));
        }
        if (schedule.score() != null && !schedule.score().equals(score)) {
            notes.add("The schedule says that its score is %s; it is %s.".formatted(schedule.score(), score));
        }
        notes.addAll(unscheduledNotes(problem, schedule));
        return List.copyOf(notes);
    }

    private static List<String> unscheduledNotes(Problem problem, Schedule schedule) {
        var notes = new ArrayList<String>();
        var known = problem.sessions().stream().map(Session::id).collect(Collectors.toSet());
        var placed = schedule.sessions().stream().map(Placement::id).collect(Collectors.toSet());
        for (var id : new HashSet<>(schedule.unscheduled())) {
            if (!known.contains(id)) {
                notes.add("Session '%s' is listed as unscheduled, but the problem has no such session.".formatted(id));
            } else if (placed.contains(id)) {
                notes.add("Session '%s' has a place, but is listed as unscheduled.".formatted(id));
            }
        }
        known.stream()
                .filter(id -> !placed.contains(id) && !schedule.unscheduled().contains(id))
                .forEach(id -> notes.add("Session '%s' is missing from the schedule.".formatted(id)));
        notes.sort(null);
        return notes;
    }
}
