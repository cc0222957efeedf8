package org.agendum.app.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.agendum.analysis.Check;
import org.agendum.analysis.alternatives.AlternativeSearch;
import org.agendum.analysis.alternatives.Loss;
import org.agendum.app.Differ;
import org.agendum.app.Made;
import org.agendum.app.Version;
import org.agendum.app.desk.DeskState.SolveRow;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlanBuilder;
import org.agendum.planning.Schedules;
import org.agendum.problem.Description;
import org.agendum.problem.Problem;
import org.agendum.problem.Quote;
import org.agendum.problem.Spelling;
import org.agendum.rules.Catalogue;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.Score;
import org.agendum.schedule.Solved;
import org.agendum.solver.AgendaSolver;
import org.agendum.solver.Limits;
import org.agendum.solver.Outcome;
import org.agendum.solver.Scoring;

/** The searches of one desk: those that go on, and the last that have ended. For many threads. */
final class Searches {
    private static final int MOST_KEPT = 20;
    private static final int MOST_SECONDS = 24 * 60 * 60;
    private static final int MOST_ALTERNATIVES = 20;
    private static final int SECONDS = 30;

    private final Workers workers;
    private final Map<String, Search> searches = new LinkedHashMap<>();
    private final Runnable changed;
    private int last;

    /** What a planner wants solved. */
    record SolveBody(
            @Description("The longest that it may take; 30 when absent.")
            Integer seconds,

            @Description("What its random choices start from; 0 when absent.")
            Long seed,

            @Description("draft, to go on from what there is, or scratch, from what is pinned; draft when absent.")
            From from,

            @Description("How many searches run side by side; 1 when absent.")
            Integer cores) {}

    enum From {
        DRAFT,
        SCRATCH
    }

    /** Which alternatives a planner wants. */
    record AlternativesBody(
            @Description("How many, 2 to 20; 3 when absent.")
            Integer k,

            @Description("How much worse than the best they may be, like 5% or 20; 5% when absent.")
            String within,

            @Description("By what they are to differ; all when absent.")
            Differ differ,

            @Description("The longest that it may take; 30 when absent.")
            Integer seconds,

            @Description("What its random choices start from; 0 when absent.")
            Long seed) {}

    /** @param changed is told when a search begins or ends */
    Searches(Workers workers, Runnable changed) {
        this.workers = workers;
        this.changed = changed;
    }

    Search solve(Draft draft, SolveBody body) {
        int cores = within("cores", body.cores(), 1, 1, Runtime.getRuntime().availableProcessors());
        var time = Duration.ofSeconds(within("seconds", body.seconds(), SECONDS, 1, MOST_SECONDS));
        var limits = Limits.of(time, null, body.seed() == null ? 0 : body.seed(), cores);
        var start = body.from() == From.SCRATCH ? pinned(draft) : draft.schedule();
        return start("solve", draft.problem(), search -> solve(search, start, limits));
    }

    /** Only what is pinned. */
    private static Schedule pinned(Draft draft) {
        return Draft.of(
                        draft.problem(),
                        draft.placements().stream().filter(Placement::pinned).toList())
                .schedule();
    }

    private static int within(String field, Integer given, int usual, int least, int most) {
        int number = given == null ? usual : given;
        if (number < least || number > most) {
            throw Refused.invalid("'%s' is %d.".formatted(field, number), "Give %d to %d.".formatted(least, most));
        }
        return number;
    }

    private interface Work {
        void run(Search search);
    }

    private Search start(String kind, Problem problem, Work work) {
        Search search;
        synchronized (this) {
            search = new Search(kind.charAt(0) + Integer.toString(++last), kind, problem);
            searches.put(search.id(), search);
            forgetOld();
        }
        var started = search;
        try {
            workers.start(() -> run(started, work));
        } catch (Refused busy) {
            synchronized (this) {
                searches.remove(search.id());
            }
            throw busy;
        }
        changed.run();
        return search;
    }

    private void forgetOld() {
        var ended = searches.values().stream()
                .filter(search -> !search.isRunning())
                .map(Search::id)
                .toList();
        for (int i = 0; i < ended.size() && searches.size() > MOST_KEPT; i++) {
            searches.remove(ended.get(i));
        }
    }

    private void run(Search search, Work work) {
        try {
            work.run(search);
        } catch (RuntimeException | Error failure) {
            search.failed("The search failed: %s.".formatted(failure));
            throw failure;
        } finally {
            changed.run();
        }
    }

    private static void solve(Search search, Schedule start, Limits limits) {
        var problem = search.problem();
        var solver = new AgendaSolver(limits);
        search.started(solver::stop);
        var plan = new PlanBuilder(problem, Catalogue.weights(problem)).continued(start);
        var outcome = solver.solve(plan, (score, millis, best) -> tell(search, score, millis, best));
        var schedule = made(problem, Schedules.of(outcome.plan()), limits, outcome);
        search.done(
                schedule.score(), List.of(schedule), summary(schedule, outcome), Map.of("stopped", outcome.stopped()));
    }

    private static void tell(Search search, Score score, long millis, Supplier<AgendaPlan> best) {
        boolean isShown = search.wantsSchedule(millis);
        search.better(millis, score, isShown ? Schedules.of(best.get()) : null);
    }

    private static Schedule made(Problem problem, Schedule schedule, Limits limits, Outcome outcome) {
        var solved = new Solved(Version.TEXT, limits.seed(), outcome.steps(), outcome.millis(), outcome.stopped());
        var made = Made.of(problem, schedule, solved);
        return Check.of(problem, made, new Scoring()).applyTo(made);
    }

    private static Map<String, Object> summary(Schedule schedule, Outcome outcome) {
        var summary = new LinkedHashMap<String, Object>();
        summary.put("score", Search.numbers(schedule.score()));
        summary.put("stopped", outcome.stopped());
        if (outcome.bound() != null) {
            summary.put("bound", Search.numbers(outcome.bound()));
        }
        return summary;
    }

    Search alternatives(Draft draft, AlternativesBody body) {
        int count = within("k", body.k(), 3, 2, MOST_ALTERNATIVES);
        var time = Duration.ofSeconds(within("seconds", body.seconds(), SECONDS, 1, MOST_SECONDS));
        var obstacle = body.differ() == null ? null : body.differ().obstacle(draft.problem());
        if (obstacle != null) {
            throw Refused.invalid(obstacle, "Maybe leave 'differ' out.");
        }
        var limits = Limits.of(time, null, body.seed() == null ? 0 : body.seed(), 1);
        var loss = loss(body.within() == null ? "5%" : body.within());
        var pinned = Pins.into(draft);
        var part = body.differ() == null ? null : body.differ().part();
        return start(
                "alternatives",
                draft.problem(),
                search -> alternatives(search, new AlternativeSearch(pinned, count, loss, part, limits), limits));
    }

    private static Loss loss(String text) {
        if (text.matches("\\d{1,6}(\\.\\d{1,3})?%")) {
            return new Loss(Double.parseDouble(text.substring(0, text.length() - 1)), true);
        }
        if (text.matches("\\d{1,12}")) {
            return new Loss(Long.parseLong(text), false);
        }
        throw Refused.invalid("%s is not a loss.".formatted(Quote.of(text)), "Maybe write it like 5% or 20.");
    }

    private static void alternatives(Search search, AlternativeSearch finding, Limits limits) {
        search.started(finding::stop);
        var found = finding.search();
        var scoring = new Scoring();
        var solved = new Solved(Version.TEXT, limits.seed(), null, null, null);
        var schedules = new ArrayList<Schedule>();
        var rows = new ArrayList<Map<String, Object>>();
        for (var schedule : found.schedules()) {
            var made = Made.of(search.problem(), schedule, solved);
            schedules.add(Check.of(search.problem(), made, scoring).applyTo(made));
            var alternative = found.alternatives().get(rows.size());
            var row = new LinkedHashMap<String, Object>();
            row.put("number", alternative.number());
            row.put("score", alternative.score());
            row.put("loss", alternative.loss());
            row.put("nearest", alternative.nearest());
            row.put("special", alternative.special());
            row.put("schedule", schedules.get(rows.size()));
            rows.add(row);
        }
        var best = schedules.isEmpty() ? null : schedules.get(0).score();
        var summary = new LinkedHashMap<String, Object>();
        summary.put("score", best == null ? null : Search.numbers(best));
        summary.put("found", rows.size());
        summary.put("proved", found.proved());
        summary.put("reason", withoutOptions(found.reason()));
        var more = new LinkedHashMap<String, Object>(summary);
        more.remove("score");
        more.put("alternatives", rows);
        more.put("comparison", found.comparison());
        search.done(best, schedules, summary, more);
    }

    /** Planners at a page have no options of the command line. */
    private static String withoutOptions(String reason) {
        return reason == null ? null : reason.replace(" (--time)", "").replaceAll(": --within \\d+ allows it", "");
    }

    /** @param text of a number from 1; null for the first */
    static int number(String text) {
        if (text != null && !text.matches("\\d{1,6}")) {
            throw Refused.invalid("%s is no number.".formatted(Quote.of(text)), "Count from 1.");
        }
        return text == null ? 1 : Integer.parseInt(text);
    }

    /** @throws Refused if there is none */
    synchronized Search find(String id) {
        var search = searches.get(id);
        if (search == null) {
            throw Refused.unknown(
                    "There is no search %s.".formatted(Quote.of(id)), Spelling.advice(id, searches.keySet()));
        }
        return search;
    }

    synchronized List<SolveRow> rows() {
        return searches.values().stream().map(Search::row).toList();
    }

    synchronized void stopAll() {
        searches.values().forEach(Search::stop);
    }
}
