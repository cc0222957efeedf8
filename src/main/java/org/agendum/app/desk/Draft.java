package org.agendum.app.desk;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.agendum.problem.Problem;
import org.agendum.problem.Session;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Schedule;

/**
 * What is on a planner's desk: a problem, and where its sessions are.
 *
 * @param placements by start, room and id; each session of the problem at most once
 */
record Draft(Problem problem, List<Placement> placements) {
    static Draft of(Problem problem, Collection<Placement> placements) {
        return new Draft(problem, placements.stream().sorted(Placement.ORDER).toList());
    }

    /** Without score and violations. */
    Schedule schedule() {
        var placed = placements.stream().map(Placement::id).collect(Collectors.toSet());
        var unscheduled = problem.sessions().stream()
                .map(Session::id)
                .filter(id -> !placed.contains(id))
                .sorted()
                .toList();
        return new Schedule(null, problem.id(), null, null, null, null, placements, unscheduled, null);
    }

    Map<String, Placement> byId() {
        var byId = new LinkedHashMap<String, Placement>();
        placements.forEach(placement -> byId.put(placement.id(), placement));
        return byId;
    }

    Optional<Placement> placement(String session) {
        return placements.stream()
                .filter(placement -> placement.id().equals(session))
                .findFirst();
    }

    /** The sessions that have no place here and one there, or another one, or other people. */
    List<Placement> differing(Draft other) {
        var here = new HashSet<>(placements);
        return other.placements.stream()
                .filter(placement -> !here.contains(placement))
                .toList();
    }

    /** The ids of the sessions that have a place here and none there. */
    List<String> missing(Draft other) {
        var there = other.byId().keySet();
        return placements.stream()
                .map(Placement::id)
                .filter(id -> !there.contains(id))
                .toList();
    }
}
