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
        var place = places.get(session);
        var stayed = new ArrayList<Placement>();
        Placement now = null;
        for (var placement : made.sessions()) {
            if (placement.id().equals(session)) {
                now = placement;
            } else {
                stayed.add(placement);
            }
        }
        stayed.add(new Placement(
                session,
                timeline.at(place.startMinute()),
                timeline.at(place.endMinute()),
                place.room(),
                now == null ? null : now.seats(),
                false));
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
