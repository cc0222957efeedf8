package org.agendum.planning;

import java.util.ArrayList;
import java.util.List;
import org.agendum.problem.Problem;

/**
 * Two tracks that some people chair both. A pair of tracks has one such fact at most.
 *
 * @param chairs their ids, never empty
 */
public record SharedChairs(String track, String other, List<String> chairs) {
    static List<SharedChairs> of(Problem problem) {
        var all = new ArrayList<SharedChairs>();
        var tracks = problem.tracks();
        for (int i = 0; i < tracks.size(); i++) {
            for (int j = i + 1; j < tracks.size(); j++) {
                var others = tracks.get(j).chairs();
                var both = tracks.get(i).chairs().stream()
                        .distinct()
                        .filter(others::contains)
                        .toList();
                if (!both.isEmpty()) {
                    all.add(new SharedChairs(tracks.get(i).id(), tracks.get(j).id(), both));
                }
            }
        }
        return all;
    }
}
