package org.agendum.planning;

import java.util.ArrayList;
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
        var tracks = problem.tracks();
        for (int i = 0; i < tracks.size(); i++) {
            for (int j = i + 1; j < tracks.size(); j++) {
                var both = both(tracks.get(i), tracks.get(j), problem);
                if (!both.isEmpty()) {
                    all.add(new SharedChairs(tracks.get(i).id(), tracks.get(j).id(), both));
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
