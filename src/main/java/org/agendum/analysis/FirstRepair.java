package org.agendum.analysis;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.agendum.exact.OldPlace;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlanBuilder;
import org.agendum.planning.Schedules;
import org.agendum.problem.Copies;
import org.agendum.problem.Person;
import org.agendum.problem.Problem;
import org.agendum.problem.Seat;
import org.agendum.problem.Session;
import org.agendum.rules.Catalogue;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.Score;
import org.agendum.solver.AgendaSolver;
import org.agendum.solver.Limits;
import org.agendum.solver.Mending;
import org.agendum.solver.Spot;

/** Puts what is broken wherever it can be, quickly, and lets everything else be. Preferences do not count. */
final class FirstRepair {
    private final Problem problem;
    private final Map<String, OldPlace> places;
    private final Schedule standing;
    private final long seed;

    /**
     * @param working the problem in which what must not move is pinned
     * @param places where the sessions were that had a place
     * @param owed the ids of the sessions that are to be on the agenda
     * @param standing where the sessions are now, none of them pinned
     */
    FirstRepair(Problem working, Map<String, OldPlace> places, Set<String> owed, Schedule standing, long seed) {
        this.problem = ProblemEdits.onlyWith(working, owed);
        this.places = places;
        this.standing = standing;
        this.seed = seed;
    }

    /** The best that there was time for, which may break rules or leave sessions out. */
    Schedule find(Duration time) {
        var plan = plan();
        var solver = new AgendaSolver(new Limits(time, null, seed));
        var outcome = solver.solve(plan, (score, millis, best) -> stopIfWhole(solver, score));
        return Schedules.of(outcome.plan());
    }

    /** Moves others too, as few as it can, where that lets more be on the agenda. */
    Schedule mend(Duration time) {
        var plan = plan();
        var old = new HashMap<String, Spot>();
        for (var session : plan.sessions()) {
            var place = places.get(session.id());
            if (place != null) {
                var room = plan.rooms().stream()
                        .filter(candidate -> place.room() == null
                                ? !candidate.isHosting()
                                : candidate.id().equals(place.room()))
                        .findFirst();
                var slot = plan.slotTable().slot(place.startMinute(), place.endMinute());
                room.ifPresent(known -> old.put(session.id(), new Spot(slot, known)));
            }
        }
        return Schedules.of(new Mending(new Limits(time, null, seed)).mend(plan, old));
    }

    private AgendaPlan plan() {
        var known = problem.people().stream().map(Person::id).collect(Collectors.toSet());
        var sessions = problem.sessions().stream()
                .map(session -> seated(session, known))
                .toList();
        var seated = ProblemEdits.withoutPreferences(Copies.with(problem, "sessions", sessions), "published-moved");
        return new PlanBuilder(seated, Catalogue.weights(seated)).continued(standing);
    }

    /** What was published and moves is no reason to go on: what is broken has to. */
    private static void stopIfWhole(AgendaSolver solver, Score score) {
        if (score.hard() == 0 && score.medium() == 0) {
            solver.stop();
        }
    }

    /** Whoever sat in a seat stays there, and what was empty stays empty. */
    private Session seated(Session session, Set<String> known) {
        var place = places.get(session.id());
        if (place == null) {
            return session;
        }
        var seats = new ArrayList<Seat>();
        for (int i = 0; i < session.seats().size(); i++) {
            seats.add(seated(
                    session.seats().get(i),
                    i < place.people().size() ? place.people().get(i) : null,
                    known));
        }
        return Copies.with(session, "seats", List.copyOf(seats));
    }

    private static Seat seated(Seat seat, String person, Set<String> known) {
        if (seat.isNamed()) {
            return seat;
        }
        if (person == null) {
            return new Seat(seat.role(), null, null);
        }
        boolean canStay = known.contains(person) && seat.candidates().contains(person);
        return canStay ? Copies.with(seat, "person", person) : seat;
    }
}
