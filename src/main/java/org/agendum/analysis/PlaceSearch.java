package org.agendum.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.PlannedSession;
import org.agendum.problem.Level;
import org.agendum.schedule.Score;
import org.agendum.solver.Scoring.RuleCost;
import org.agendum.solver.Spot;
import org.agendum.solver.SpotCosts;
import org.agendum.solver.SpotCounter;
import org.agendum.solver.Tryout;

/** Tries every place that a session may take, all other sessions as they are. */
final class PlaceSearch {
    private static final int BEST = 10;

    private final Tryout tryout;
    private final PlannedSession session;
    private final State here;
    private final PlaceChoice choice;
    private final List<Spot> spots;
    private final List<SpotCosts> costs;

    /**
     * What came of it.
     *
     * @param places how many other places were tried
     * @param noWorse how many of them cost no more than where it is
     * @param best the best of them, best first
     */
    record Result(
            State here, int places, int placesLeftOut, int noWorse, List<RuleHold> rules, List<PlaceOption> best) {}

    PlaceSearch(Tryout tryout, SpotCounter counter, AgendaPlan plan, PlannedSession session) {
        this.tryout = tryout;
        this.session = session;
        this.here = State.of(tryout);
        this.choice = PlaceChoice.of(plan, session);
        this.spots = choice.spots();
        this.costs = counter.count(session, spots);
    }

    Result search() {
        var scores = IntStream.range(0, spots.size()).mapToObj(this::score).toList();
        int noWorse = (int) scores.stream()
                .filter(score -> score.compareTo(here.score()) >= 0)
                .count();
        return new Result(here, spots.size(), choice.leftOut(), noWorse, rules(), best(scores));
    }

    private Score score(int spot) {
        return new Score(-cost(spot, Level.HARD), -cost(spot, Level.MEDIUM), -cost(spot, Level.SOFT));
    }

    private long cost(int spot, Level level) {
        long sum = 0;
        for (var rule : costs) {
            sum += rule.level() == level ? rule.at(spot) : 0;
        }
        return sum;
    }

    private List<RuleHold> rules() {
        var costHere = here.costs().stream().collect(Collectors.toMap(RuleCost::rule, RuleCost::cost));
        return costs.stream()
                .map(rule -> RuleHold.of(rule, costHere.getOrDefault(rule.rule(), 0L), spots.size()))
                .filter(RuleHold::isFelt)
                .sorted(RuleHold.STRONGEST_FIRST)
                .toList();
    }

    private List<PlaceOption> best(List<Score> scores) {
        var slotNow = session.getSlot();
        var roomNow = session.getRoom();
        var sorted = IntStream.range(0, spots.size())
                .boxed()
                .sorted(Comparator.<Integer, Score>comparing(scores::get)
                        .reversed()
                        .thenComparing(spots::get))
                .map(spots::get)
                .toList();
        var best = ofOneLengthEach(sorted).stream().map(this::option).toList();
        tryout.put(session, slotNow, roomNow);
        return best;
    }

    /** The first ones, of each start and room only the best length: the others are hardly other places. */
    private static List<Spot> ofOneLengthEach(List<Spot> sorted) {
        var starts = new HashMap<PlannedRoom, Set<Integer>>();
        var some = new ArrayList<Spot>();
        for (int i = 0; i < sorted.size() && some.size() < BEST; i++) {
            var spot = sorted.get(i);
            if (starts.computeIfAbsent(spot.room(), room -> new HashSet<>())
                    .add(spot.slot().startMinute())) {
                some.add(spot);
            }
        }
        return some;
    }

    private PlaceOption option(Spot spot) {
        tryout.put(session, spot.slot(), spot.room());
        return PlaceOption.of(Place.of(spot.slot(), spot.room()), here, State.of(tryout));
    }
}
