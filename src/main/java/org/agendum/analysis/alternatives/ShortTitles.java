package org.agendum.analysis.alternatives;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.agendum.analysis.comparison.Entry;
import org.agendum.problem.Problem;
import org.agendum.problem.Session;
import org.agendum.problem.Track;

/** What planners call a session in passing: its track if no other has that, or the title as far as its first colon. */
final class ShortTitles {
    private static final int LONGEST = 40;

    private final Map<String, String> byId = new HashMap<>();

    ShortTitles(Problem problem) {
        var tracks = problem.tracks().stream().collect(Collectors.toMap(Track::id, Function.identity()));
        var sizes = problem.sessions().stream()
                .filter(session -> session.track() != null)
                .collect(Collectors.groupingBy(Session::track, Collectors.counting()));
        var heads = problem.sessions().stream()
                .collect(Collectors.groupingBy(session -> head(session.title()), Collectors.counting()));
        for (var session : problem.sessions()) {
            var track = tracks.get(session.track());
            boolean isAlone = track != null && sizes.get(session.track()) == 1;
            var head = head(session.title());
            byId.put(session.id(), isAlone ? cut(track.title()) : heads.get(head) == 1 ? head : cut(session.title()));
        }
    }

    String of(Entry entry) {
        return byId.getOrDefault(entry.id(), cut(entry.title()));
    }

    private static String head(String title) {
        int colon = title.indexOf(':');
        return colon > 0 && colon <= LONGEST ? title.substring(0, colon) : cut(title);
    }

    private static String cut(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + "…";
    }
}
