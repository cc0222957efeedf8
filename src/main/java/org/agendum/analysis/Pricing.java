package org.agendum.analysis;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSession;
import org.agendum.problem.Level;
import org.agendum.schedule.Score;
import org.agendum.solver.SpotCosts;
import org.agendum.solver.SpotCounter;

/** Finds out what each place costs that a session may take, rule by rule, without saying why: that is quick. */
final class Pricing {
    private static final int DEAREST = 3;

    private final PlannedSession session;
    private final PlaceChoice choice;
    private final List<SpotCosts> costs;
    /** Of minutes; many places begin or end at the same time. */
    private final Map<Integer, ZonedDateTime> times = new HashMap<>();

    Pricing(SpotCounter counter, AgendaPlan plan, PlannedSession session) {
        this.session = session;
        this.choice = PlaceChoice.ofOneLengthEach(plan, session);
        this.costs = counter.count(session, choice.spots());
    }

    PricedPlaces price(Score now) {
        var places =
                IntStream.range(0, choice.spots().size()).mapToObj(this::priced).toList();
        return new PricedPlaces(session.id(), Place.of(session), now, choice.leftOut(), places);
    }

    private PricedPlaces.Priced priced(int index) {
        var spot = choice.spots().get(index);
        var timeline = spot.slot().timeline();
        return new PricedPlaces.Priced(
                times.computeIfAbsent(spot.slot().startMinute(), timeline::at),
                times.computeIfAbsent(spot.slot().endMinute(), timeline::at),
                spot.room().isHosting() ? spot.room().id() : null,
                difference(index, Level.HARD),
                difference(index, Level.MEDIUM),
                difference(index, Level.SOFT),
                dearest(index));
    }

    private long difference(int spot, Level level) {
        long sum = 0;
        for (var rule : costs) {
            sum += rule.level() == level ? rule.now() - rule.at(spot) : 0;
        }
        return sum;
    }

    private List<PricedPlaces.Change> dearest(int spot) {
        return costs.stream()
                .filter(rule -> rule.at(spot) > rule.now())
                .sorted(Comparator.comparing(SpotCosts::level).thenComparing(rule -> rule.now() - rule.at(spot)))
                .limit(DEAREST)
                .map(rule -> new PricedPlaces.Change(rule.rule(), rule.at(spot) - rule.now()))
                .toList();
    }
}
