package org.agendum.app;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.agendum.analysis.Check;
import org.agendum.exchange.AtomicFile;
import org.agendum.exchange.JsonWriter;
import org.agendum.exchange.ScheduleReader;
import org.agendum.exchange.ViolationList;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlanBuilder;
import org.agendum.planning.Schedules;
import org.agendum.problem.Problem;
import org.agendum.rules.Catalogue;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.Score;
import org.agendum.schedule.Solved;
import org.agendum.solver.AgendaSolver;
import org.agendum.solver.Limits;
import org.agendum.solver.Outcome;
import org.agendum.solver.Scoring;

/** Drafts a schedule, writes it and shows it. */
final class SolveCase {
    private static final long PROGRESS_EVERY_MILLIS = 250;
    /** The search waits while it is told why a large schedule is not perfect. */
    private static final long SEARCHING_PER_REPORTING = 20;

    private final SolveRequest request;
    private final SolveListener listener;
    private final List<String> messages = new ArrayList<>();
    private long nextProgressMillis;

    SolveCase(SolveRequest request, SolveListener listener) {
        this.request = request;
        this.listener = listener;
    }

    Answer solve(Problem problem, List<String> notices) throws IOException {
        var solver = new AgendaSolver(Limits.of(request.time(), request.steps(), request.seed(), request.cores()));
        messages.addAll(notices);
        listener.started(solver::stop);
        var scoring = new Scoring();
        var outcome = solver.solve(start(problem), (score, millis, best) -> report(scoring, score, millis, best));
        var made = made(problem, outcome);
        var check = Check.of(problem, made, scoring);
        var schedule = check.applyTo(made);
        AtomicFile.write(request.output(), JsonWriter.schedule(schedule));
        return answer(problem, schedule, check, outcome);
    }

    private AgendaPlan start(Problem problem) {
        var builder = new PlanBuilder(problem, Catalogue.weights(problem));
        if (request.from() == null) {
            return builder.unplanned();
        }
        var schedule = ScheduleReader.read(request.from(), problem, notice -> messages.add(notice.toString()));
        messages.addAll(LeftBehind.notes(problem, schedule));
        return builder.continued(schedule);
    }

    private void report(Scoring scoring, Score score, long millis, Supplier<AgendaPlan> best) {
        if (millis < nextProgressMillis) {
            return;
        }
        long begin = System.nanoTime();
        listener.better(millis, score.toString(), () -> why(scoring, best.get()));
        long tookMillis = Duration.ofNanos(System.nanoTime() - begin).toMillis();
        nextProgressMillis = millis + Math.max(PROGRESS_EVERY_MILLIS, tookMillis * SEARCHING_PER_REPORTING);
    }

    /** The broken rules and their costs, the dearest first; empty when there are none. */
    private static String why(Scoring scoring, AgendaPlan plan) {
        return scoring.costByRule(plan).stream()
                .map(cost -> "%s %d".formatted(cost.rule(), cost.cost()))
                .collect(Collectors.joining(", "));
    }

    private Schedule made(Problem problem, Outcome outcome) {
        var schedule = Schedules.of(outcome.plan());
        var solved = new Solved(
                Version.TEXT,
                request.seed(),
                request.reproducible() ? null : outcome.steps(),
                request.reproducible() ? null : outcome.millis(),
                outcome.stopped());
        return Made.of(problem, schedule, solved);
    }

    private Answer answer(Problem problem, Schedule schedule, Check check, Outcome outcome) {
        var document = Document.of(problem, schedule, request.format(), request.columns());
        messages.addAll(document.messages());
        var verdict = ViolationList.text(check) + reason(outcome) + "\n";
        boolean isForPeople = request.format() == Format.TEXT;
        if (!isForPeople) {
            messages.add(verdict.strip());
        }
        messages.add("Wrote %s.".formatted(request.output()));
        var shown = isForPeople ? document.text() + "\n" + verdict : document.text();
        return new Answer(
                Agendum.exitCode(check, request.strict()), shown, JsonWriter.schedule(schedule), List.copyOf(messages));
    }

    private String reason(Outcome outcome) {
        return switch (outcome.stopped()) {
            case OPTIMAL -> "Optimal: nothing can be better, proved.";
            case STALLED -> "Stopped because no better schedule was found for long (stalled)." + bound(outcome);
            case LIMIT -> "Stopped at the limit; more time (--time) may find a better one." + bound(outcome);
            case USER -> "Interrupted; this is the best so far." + bound(outcome);
        };
    }

    private static String bound(Outcome outcome) {
        return outcome.bound() == null
                ? ""
                : "\nNo schedule without hard cost scores better than %s (proved).".formatted(outcome.bound());
    }
}
