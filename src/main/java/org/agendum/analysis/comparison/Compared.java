package org.agendum.analysis.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.agendum.planning.PlanBuilder;
import org.agendum.problem.Level;
import org.agendum.problem.Problem;
import org.agendum.problem.Seat;
import org.agendum.rules.Catalogue;
import org.agendum.schedule.Contrast;
import org.agendum.schedule.Programme;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.Score;
import org.agendum.solver.Scoring;
import org.agendum.solver.Scoring.RuleCost;

/**
 * Agendas with what differs between them.
 *
 * @param versions all that they contain, for pictures
 */
public record Compared(Comparison comparison, List<Version> versions) {
    private static final Comparator<RuleCosts> WORST_FIRST = Comparator.comparing(RuleCosts::level)
            .thenComparing(
                    costs -> -costs.costs().stream().mapToLong(Math::abs).max().orElse(0))
            .thenComparing(RuleCosts::rule);

    /**
     * Schedules of one problem.
     *
     * @param files the names of the schedules, in their order
     * @param hidesRooms whether that a session is in another room goes without saying
     */
    public static Compared schedules(
            Problem problem, List<String> files, List<Schedule> schedules, boolean hidesRooms) {
        var maker = new ScheduleVersions(problem);
        var versions = IntStream.range(0, files.size())
                .mapToObj(i -> maker.version(Version.label(i), files.get(i), schedules.get(i)))
                .toList();
        var costs = costs(problem, schedules);
        var comparison = Comparison.of(
                        problem.title(), problem.timeZone().getId(), versions, contrast(problem), hidesRooms)
                .withCosts(costs.stream().map(Compared::score).toList(), rules(costs));
        return new Compared(comparison, versions);
    }

    /** Two schedules of a problem, without what they cost; what the problem does not know appears under its id. */
    public static Compared plainly(Problem problem, Schedule before, Schedule after) {
        var maker = new ScheduleVersions(problem);
        var versions = List.of(maker.version("A", "before", before), maker.version("B", "after", after));
        return new Compared(
                Comparison.of(problem.title(), problem.timeZone().getId(), versions, contrast(problem), false),
                versions);
    }

    /**
     * Versions of a published programme, whose sessions and people are matched by their keys.
     *
     * @param files the names of the programmes, in their order
     * @param hidesRooms whether that a session is in another room goes without saying
     */
    public static Compared programmes(List<String> files, List<Programme> programmes, boolean hidesRooms) {
        var versions = IntStream.range(0, files.size())
                .mapToObj(i -> ProgrammeVersions.version(Version.label(i), files.get(i), programmes.get(i)))
                .toList();
        var last = programmes.get(programmes.size() - 1);
        var comparison =
                Comparison.of(last.title(), last.timeZone().getId(), versions, Contrast.of(false, false), hidesRooms);
        return new Compared(comparison, versions);
    }

    /** By what schedules of the problem can differ. */
    public static Contrast contrast(Problem problem) {
        boolean hasOpenSeats = problem.sessions().stream()
                .flatMap(session -> session.seats().stream())
                .anyMatch(Seat::isOpen);
        return Contrast.of(problem.rooms().size() > 1, hasOpenSeats);
    }

    private static List<List<RuleCost>> costs(Problem problem, List<Schedule> schedules) {
        var scoring = new Scoring();
        var weights = Catalogue.weights(problem);
        return schedules.stream()
                .map(schedule -> scoring.costByRule(new PlanBuilder(problem, weights).asScheduled(schedule)))
                .toList();
    }

    private static Score score(List<RuleCost> costs) {
        return new Score(sum(costs, Level.HARD), sum(costs, Level.MEDIUM), sum(costs, Level.SOFT));
    }

    private static long sum(List<RuleCost> costs, Level level) {
        return -costs.stream()
                .filter(cost -> cost.level() == level)
                .mapToLong(RuleCost::cost)
                .sum();
    }

    private static List<RuleCosts> rules(List<List<RuleCost>> costs) {
        var ids = new TreeSet<String>();
        costs.forEach(version -> version.forEach(cost -> ids.add(cost.rule())));
        var rows = new ArrayList<RuleCosts>();
        for (var id : ids) {
            var level = costs.stream()
                    .flatMap(List::stream)
                    .filter(cost -> cost.rule().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .level();
            rows.add(new RuleCosts(
                    id, level, costs.stream().map(version -> cost(version, id)).toList()));
        }
        rows.sort(WORST_FIRST);
        return rows;
    }

    private static long cost(List<RuleCost> costs, String rule) {
        return costs.stream()
                .filter(cost -> cost.rule().equals(rule))
                .mapToLong(RuleCost::cost)
                .sum();
    }
}
