package org.agendum.analysis;

import java.util.List;
import org.agendum.problem.Copies;
import org.agendum.problem.Problem;
import org.agendum.problem.Relation;

/** Copies of problems from which something is gone, with all that refers to it. */
final class ProblemEdits {
    static Problem withoutSession(Problem problem, String id) {
        var sessions = problem.sessions().stream()
                .filter(session -> !session.id().equals(id))
                .map(session -> Copies.with(
                        session,
                        "after",
                        session.after().stream()
                                .filter(after -> !after.session().equals(id))
                                .toList()))
                .toList();
        var relations = problem.relations().stream()
                .map(relation -> without(relation, id))
                .filter(relation -> relation.sessions().size() > 1)
                .toList();
        var costs = problem.costs().stream()
                .filter(cost -> !id.equals(cost.session()))
                .toList();
        return Copies.with(
                Copies.with(Copies.with(problem, "sessions", sessions), "relations", relations), "costs", costs);
    }

    private static Relation without(Relation relation, String id) {
        var left = relation.sessions().stream()
                .filter(session -> !session.equals(id))
                .toList();
        return relation.type() == Relation.Type.CONSECUTIVE
                        && left.size() < relation.sessions().size()
                ? Copies.with(relation, "sessions", List.copyOf(split(relation.sessions(), id)))
                : Copies.with(relation, "sessions", left);
    }

    /** Those that followed a session that is gone do not follow the one before it: the longer part stays. */
    private static List<String> split(List<String> sessions, String id) {
        int at = sessions.indexOf(id);
        var before = sessions.subList(0, at);
        var after = sessions.subList(at + 1, sessions.size());
        return before.size() >= after.size() ? before : after;
    }

    private ProblemEdits() {}
}
