package org.agendum.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.agendum.problem.Copies;
import org.agendum.problem.Level;
import org.agendum.problem.Problem;
import org.agendum.problem.Relation;
import org.agendum.problem.RuleSetting;
import org.agendum.rules.Catalogue;
import org.agendum.rules.Rule;

/** Copies of problems from which something is gone, with all that refers to it. */
final class ProblemEdits {
    /** Without soft rules, and without these others. */
    static Problem withoutPreferences(Problem problem, String... others) {
        var rules = new HashMap<>(problem.rules());
        Stream.concat(Catalogue.weights(problem).countingOn(Level.SOFT).stream().map(Rule::idOf), Stream.of(others))
                .forEach(rule -> rules.put(rule, new RuleSetting(null, 0L, null)));
        return Copies.with(problem, "rules", rules);
    }

    /** Without all other sessions. */
    static Problem onlyWith(Problem problem, Set<String> ids) {
        var left = problem;
        for (var session : problem.sessions()) {
            left = ids.contains(session.id()) ? left : withoutSession(left, session.id());
        }
        return left;
    }

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
                .flatMap(relation -> without(relation, id))
                .filter(relation -> relation.sessions().size() > 1)
                .toList();
        var costs = problem.costs().stream()
                .filter(cost -> !id.equals(cost.session()))
                .toList();
        return Copies.with(
                Copies.with(Copies.with(problem, "sessions", sessions), "relations", relations), "costs", costs);
    }

    /** Those that followed a session that is gone do not follow the one before it. */
    private static Stream<Relation> without(Relation relation, String id) {
        var sessions = relation.sessions();
        int at = sessions.indexOf(id);
        if (at < 0) {
            return Stream.of(relation);
        }
        var before = sessions.subList(0, at);
        var after = sessions.subList(at + 1, sessions.size());
        return relation.type() == Relation.Type.CONSECUTIVE
                ? Stream.of(before, after).map(part -> Copies.with(relation, "sessions", List.copyOf(part)))
                : Stream.of(Copies.with(
                        relation,
                        "sessions",
                        Stream.concat(before.stream(), after.stream()).toList()));
    }

    private ProblemEdits() {}
}
