package org.agendum.app.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.agendum.app.desk.DeskState.SolveRow;
import org.agendum.exchange.JsonWriter;
import org.agendum.problem.Problem;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.Score;

/** A search that was started from the desk: what it has found, and what it has told of that. For many threads. */
final class Search {
    /** Schedules are long, and a page shows no more of them. */
    private static final long SCHEDULE_EVERY_MILLIS = 500;

    private final String id;
    private final String kind;
    private final Problem problem;
    private final List<Event> told = new ArrayList<>();
    private final List<long[]> curve = new ArrayList<>();
    private final List<Consumer<Event>> watchers = new CopyOnWriteArrayList<>();
    private Runnable stop = () -> {};
    private boolean stopped;
    private boolean running = true;
    private Score score;
    private List<Schedule> schedules = List.of();
    private Map<String, Object> result = Map.of();
    private long shownMillis = -SCHEDULE_EVERY_MILLIS;

    /** @param kind solve or alternatives */
    Search(String id, String kind, Problem problem) {
        this.id = id;
        this.kind = kind;
        this.problem = problem;
    }

    String id() {
        return id;
    }

    Problem problem() {
        return problem;
    }

    synchronized boolean isRunning() {
        return running;
    }

    synchronized SolveRow row() {
        return new SolveRow(id, kind, running, score == null ? null : score.toString());
    }

    /** @param ending ends it soon, with what has been found */
    void started(Runnable ending) {
        boolean isOver;
        synchronized (this) {
            stop = ending;
            isOver = stopped;
        }
        if (isOver) {
            ending.run();
        }
    }

    void stop() {
        Runnable ending;
        synchronized (this) {
            stopped = true;
            ending = stop;
        }
        ending.run();
    }

    /** Whether a schedule is to be told with what is better after so many milliseconds. */
    synchronized boolean wantsSchedule(long millis) {
        return millis - shownMillis >= SCHEDULE_EVERY_MILLIS;
    }

    /** @param schedule null when it is not told */
    synchronized void better(long millis, Score found, Schedule schedule) {
        score = found;
        curve.add(new long[] {millis, found.hard(), found.medium(), found.soft()});
        var content = new LinkedHashMap<String, Object>();
        content.put("millis", millis);
        content.put("score", numbers(found));
        if (schedule != null) {
            shownMillis = millis;
            schedules = List.of(schedule);
            content.put("schedule", schedule);
        }
        tell("better", content);
    }

    /** @param more what else is to be known of the result */
    synchronized void done(Score best, List<Schedule> found, Map<String, Object> summary, Map<String, Object> more) {
        running = false;
        score = best;
        schedules = found;
        result = more;
        tell("done", summary);
        end();
    }

    synchronized void failed(String message) {
        running = false;
        result = Map.of("message", message);
        tell("failed", Map.of("message", message));
        end();
    }

    private void end() {
        watchers.forEach(watcher -> watcher.accept(null));
        watchers.clear();
    }

    static List<Long> numbers(Score score) {
        return List.of(score.hard(), score.medium(), score.soft());
    }

    private void tell(String name, Map<String, Object> content) {
        var event = new Event(told.size() + 1L, name, JsonWriter.line(content));
        told.add(event);
        watchers.forEach(watcher -> watcher.accept(event));
    }

    /** What was told after that event, and all from now on. */
    synchronized Runnable watch(long after, Consumer<Event> watcher) {
        told.stream().filter(event -> event.id() > after).forEach(watcher);
        if (!running) {
            watcher.accept(null);
            return () -> {};
        }
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /** The best schedule so far. */
    Schedule schedule() {
        return schedule(1);
    }

    /** @param number from 1 */
    synchronized Schedule schedule(int number) {
        if (number < 1 || number > schedules.size()) {
            throw Refused.unknown(
                    "The search %s has no schedule %d yet.".formatted(id, number),
                    schedules.isEmpty() ? "Maybe wait a moment." : "It has %d.".formatted(schedules.size()));
        }
        return schedules.get(number - 1);
    }

    synchronized Map<String, Object> report() {
        var report = new LinkedHashMap<String, Object>();
        report.put("id", id);
        report.put("kind", kind);
        report.put("running", running);
        if (score != null) {
            report.put("score", numbers(score));
        }
        if (!schedules.isEmpty()) {
            report.put("schedule", schedules.get(0));
        }
        report.put("curve", curve.stream().map(Search::asList).toList());
        report.putAll(result);
        return report;
    }

    private static List<Long> asList(long[] point) {
        return List.of(point[0], point[1], point[2], point[3]);
    }
}
