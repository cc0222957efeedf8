package org.agendum.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.agendum.problem.Relation;

/** Two sessions of one relation: every two that exclude each other, otherwise neighbours in the list. */
public record RelatedPair(Relation.Type type, SessionFacts first, SessionFacts second) {
    static List<RelatedPair> of(Relation relation, Map<String, SessionFacts> facts) {
        var sessions = relation.sessions().stream().distinct().map(facts::get).toList();
        boolean areAllRelated = relation.type() == Relation.Type.EXCLUSIVE;
        var pairs = new ArrayList<RelatedPair>();
        for (int i = 0; i < sessions.size(); i++) {
            int last = areAllRelated ? sessions.size() - 1 : Math.min(i + 1, sessions.size() - 1);
            for (int j = i + 1; j <= last; j++) {
                pairs.add(new RelatedPair(relation.type(), sessions.get(i), sessions.get(j)));
            }
        }
        return pairs;
    }
}
