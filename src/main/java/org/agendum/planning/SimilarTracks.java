package org.agendum.planning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agendum.problem.Problem;

/** Two tracks attract the same people. A pair of tracks has one such fact at most. */
public record SimilarTracks(String track, String other, int weight) {
    private record Pair(String first, String second) {
        static Pair of(String a, String b) {
            return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
        }
    }

    static List<SimilarTracks> of(Problem problem) {
        var weights = new LinkedHashMap<Pair, Integer>();
        for (var track : problem.tracks()) {
            track.similar().forEach((other, weight) -> weights.merge(Pair.of(track.id(), other), weight, Math::max));
        }
        return weights.entrySet().stream().map(SimilarTracks::of).toList();
    }

    private static SimilarTracks of(Map.Entry<Pair, Integer> entry) {
        return new SimilarTracks(entry.getKey().first(), entry.getKey().second(), entry.getValue());
    }
}
