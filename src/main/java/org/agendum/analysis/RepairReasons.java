package org.agendum.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.agendum.exact.Deadline;
import org.agendum.exact.OldPlace;
import org.agendum.planning.PlanBuilder;
import org.agendum.planning.PlannedSession;
import org.agendum.problem.Copies;
import org.agendum.problem.Level;
import org.agendum.problem.Problem;
import org.agendum.problem.Timeline;
import org.agendum.rules.Catalogue;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.SeatPlacement;
import org.agendum.schedule.Violation;
import org.agendum.solver.Scoring;

/** Why sessions could not stay. */
final class RepairReasons {
    private final Problem problem;
    private final Schedule made;
    private final Map<String, String> broken = new HashMap<>();
    private final Map<String, OldPlace> places;
    private final Timeline timeline;
    private final Scoring scoring;
    private final Deadline deadline;
    private final Set<String> remaining;
    /** Made when it is first asked for. */
    private List<PlannedSession> facts;

    /**
     * @param made the new schedule with its violations
     * @param standing what is wrong if nothing moves
     */
    RepairReasons(
            Problem problem,
            Schedule made,
            Check standing,
            Map<String, OldPlace> places,
            Timeline timeline,
            Scoring scoring,
            Deadline deadline) {
        this.problem = problem;
        this.made = made;
        this.places = places;
        this.timeline = timeline;
        this.scoring = scoring;
        this.deadline = deadline;
        this.remaining = made.violations().stream().map(Violation::text).collect(Collectors.toSet());
        standing.violations().stream()
                .filter(this::isReason)
                .filter(violation -> !violation.rule().equals("pin-moved"))
                .forEach(violation -> violation.sessions().forEach(id -> broken.putIfAbsent(id, violation.text())));
    }

    /** What would be wrong if the session were where it was, as a sentence; null when that was not found in time. */
    String reason(String session) {
        var known = broken.get(session);
        return known != null ? known : deadline.isOver() ? null : ofPutBack(session);
    }

    /** What would be wrong if those sat there who did, as a sentence; null when that was not found in time. */
    String reasonOfPeople(String session) {
        return deadline.isOver() ? null : ofSeatedBack(session);
    }

    /** Why it can be nowhere, whatever else moves, as a clause; null when it could be somewhere. */
    String obstacle(String session) {
        if (facts == null) {
            facts = new PlanBuilder(problem, Catalogue.weights(problem))
                    .unplanned()
                    .sessions();
        }
        return facts.stream()
                .filter(planned -> planned.id().equals(session))
                .findFirst()
                .flatMap(planned -> planned.facts().obstacle())
                .orElse(null);
    }

    private boolean isReason(Violation violation) {
        return violation.level() == Level.HARD && !remaining.contains(violation.text());
    }

    /** It makes room for others: what breaks if it does not. */
    private String ofPutBack(String session) {
        var now = placement(session);
        return ofChanged(session, at(session, now == null ? null : now.seats()));
    }

    /** Others sit there: what breaks if they do not. */
    private String ofSeatedBack(String session) {
        var seats = new ArrayList<SeatPlacement>();
        var people = places.get(session).people();
        var wanted = problem.sessions().stream()
                .filter(candidate -> candidate.id().equals(session))
                .findFirst()
                .orElseThrow()
                .seats();
        for (int i = 0; i < wanted.size(); i++) {
            seats.add(new SeatPlacement(wanted.get(i).role(), i < people.size() ? people.get(i) : null));
        }
        return ofChanged(session, at(session, seats));
    }

    private Placement placement(String session) {
        return made.sessions().stream()
                .filter(placement -> placement.id().equals(session))
                .findFirst()
                .orElse(null);
    }

    private Placement at(String session, List<SeatPlacement> seats) {
        var place = places.get(session);
        return new Placement(
                session, timeline.at(place.startMinute()), timeline.at(place.endMinute()), place.room(), seats, false);
    }

    /** What is wrong with the schedule in which that session is like this. */
    private String ofChanged(String session, Placement changed) {
        var stayed = new ArrayList<>(made.sessions());
        stayed.removeIf(placement -> placement.id().equals(session));
        stayed.add(changed);
        return Check.of(withoutPin(session), Copies.with(made, "sessions", stayed), scoring).violations().stream()
                .filter(this::isReason)
                .map(Violation::text)
                .findFirst()
                .orElse(null);
    }

    /** Being pinned elsewhere by now is no reason. */
    private Problem withoutPin(String id) {
        return Copies.with(
                problem,
                "sessions",
                problem.sessions().stream()
                        .map(session -> session.id().equals(id) ? Copies.with(session, "pin", null) : session)
                        .toList());
    }
}
