package org.agendum.planning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.agendum.problem.Person;
import org.agendum.problem.Problem;
import org.agendum.problem.Track;

/**
 * Two tracks that some people chair both. A pair of tracks has one such fact at most.
 *
 * @param chairs never empty
 */
public record SharedChairs(String track, String other, List<Person> chairs) {
    static List<SharedChairs> of(Problem problem) {
        var all = new ArrayList<SharedChairs>();
        var tracks = problem.tracks().stream()
                .filter(track -> !track.chairs().isEmpty())
                .toList();
        for (int i = 0; i < tracks.size(); i++) {
            for (int j = i + 1; j < tracks.size(); j++) {
                var one = tracks.get(i);
                var other = tracks.get(j);
                if (!Collections.disjoint(one.chairs(), other.chairs())) {
                    all.add(new SharedChairs(one.id(), other.id(), both(one, other, problem)));
                }
            }
        }
        return all;
    }

    private static List<Person> both(Track one, Track other, Problem problem) {
        return problem.people().stream()
                .filter(person ->
                        one.chairs().contains(person.id()) && other.chairs().contains(person.id()))
                .toList();
    }
}
