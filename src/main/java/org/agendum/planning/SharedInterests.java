package org.agendum.planning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agendum.problem.Problem;
import org.agendum.problem.Relation;

/** Makes one fact for each pair of sessions that attendees want both of, however many relations say so. */
final class SharedInterests {
    private record Pair(String first, String second) {}

    static List<SharedInterest> of(Problem problem, Map<String, SessionFacts> sessions) {
        var attendees = new LinkedHashMap<Pair, Long>();
        problem.relations().stream()
                .filter(relation -> relation.type() == Relation.Type.INTERESTED && relation.count() > 0)
                .forEach(relation -> add(relation, attendees));
        return attendees.entrySet().stream()
                .map(entry -> new SharedInterest(
                        sessions.get(entry.getKey().first()),
                        sessions.get(entry.getKey().second()),
                        entry.getValue()))
                .toList();
    }

    private static void add(Relation relation, Map<Pair, Long> attendees) {
        var wanted = relation.sessions().stream().distinct().sorted().toList();
        for (int i = 0; i < wanted.size(); i++) {
            for (int j = i + 1; j < wanted.size(); j++) {
                attendees.merge(new Pair(wanted.get(i), wanted.get(j)), (long) relation.count(), Long::sum);
            }
        }
    }

    private SharedInterests() {}
}
