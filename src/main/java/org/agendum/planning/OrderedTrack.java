package org.agendum.planning;

import java.util.List;
import java.util.Objects;
import org.agendum.problem.Problem;
import org.agendum.problem.Session;

/** A track in which some sessions have a place of their own. */
public record OrderedTrack(String track) {
    static List<OrderedTrack> of(Problem problem) {
        return problem.sessions().stream()
                .filter(session -> session.position() != null)
                .map(Session::track)
                .filter(Objects::nonNull)
                .distinct()
                .map(OrderedTrack::new)
                .toList();
    }
}
