package org.agendum.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlanBuilder;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.Schedules;
import org.agendum.planning.Weights;
import org.agendum.problem.Level;
import org.agendum.problem.Problem;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Schedule;
import org.agendum.solver.AgendaSolver;
import org.agendum.solver.Spot;
import org.agendum.solver.Tryout;

/** Finds out what putting one session elsewhere would mean. */
final class WhyNotSearch {
    private final Problem problem;
    private final Weights weights;
    private final Schedule schedule;
    private final AgendaPlan plan;
    private final Tryout tryout;
    private final State now;

    WhyNotSearch(Problem problem, Weights weights, Schedule schedule, AgendaPlan plan, Tryout tryout) {
        this.problem = problem;
        this.weights = weights;
        this.schedule = schedule;
        this.plan = plan;
        this.tryout = tryout;
        this.now = State.of(tryout);
    }

    /** @param spots where it is wanted: at whichever of them costs least */
    WhyNot search(PlannedSession session, List<Spot> spots, AgendaSolver solver) {
        var there = spots.stream()
                .map(spot -> option(session, spot))
                .max(Comparator.comparing(PlaceOption::difference))
                .orElseThrow();
        return new WhyNot(
                session.id(),
                session.toString(),
                Place.of(session),
                there,
                inTheWay(session, there),
                insisted(session, there.place(), solver));
    }

    private PlaceOption option(PlannedSession session, Spot spot) {
        var slotNow = session.getSlot();
        var roomNow = session.getRoom();
        tryout.put(session, spot.slot(), spot.room());
        var option = PlaceOption.of(Place.of(spot.slot(), spot.room()), now, State.of(tryout));
        tryout.put(session, slotNow, roomNow);
        return option;
    }

    private List<WhyNot.Located> inTheWay(PlannedSession session, PlaceOption there) {
        var ids = new LinkedHashSet<String>();
        there.breaks().stream()
                .filter(violation -> violation.level() == Level.HARD)
                .forEach(violation -> ids.addAll(violation.sessions()));
        ids.remove(session.id());
        return plan.sessions().stream()
                .filter(PlannedSession::isScheduled)
                .filter(other -> ids.contains(other.id()))
                .map(other -> new WhyNot.Located(other.id(), other.toString(), Place.of(other)))
                .toList();
    }

    private Insisted insisted(PlannedSession session, Place place, AgendaSolver solver) {
        var start = new PlanBuilder(problem, weights).insisting(with(session.id(), place), session.id());
        var found =
                Schedules.of(solver.solve(start, (score, millis, best) -> {}).plan());
        var after = new PlanBuilder(problem, weights).asScheduled(found);
        try (var counted = new Tryout(after)) {
            return new Insisted(
                    counted.score(),
                    PlaceOption.difference(counted.score(), now.score()),
                    RuleChange.between(now.costs(), counted.costByRule()),
                    moves(after));
        }
    }

    /** The schedule with the session at the place. */
    private Schedule with(String id, Place place) {
        var placements = new ArrayList<Placement>();
        var seats = schedule.sessions().stream()
                .filter(placement -> placement.id().equals(id))
                .map(Placement::seats)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        placements.add(new Placement(id, place.start(), place.end(), place.room(), seats, true));
        schedule.sessions().stream()
                .filter(placement -> !placement.id().equals(id))
                .forEach(placements::add);
        return new Schedule(null, null, null, null, null, null, placements, null, null);
    }

    private List<Insisted.Move> moves(AgendaPlan after) {
        var places = new HashMap<String, Place>();
        after.sessions().forEach(session -> places.put(session.id(), Place.of(session)));
        return plan.sessions().stream()
                .map(session -> new Insisted.Move(
                        session.id(), session.toString(), Place.of(session), places.get(session.id())))
                .filter(move -> !Objects.equals(move.from(), move.to()))
                .toList();
    }
}
