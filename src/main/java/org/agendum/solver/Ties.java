package org.agendum.solver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.RelatedPair;
import org.agendum.planning.SessionFacts;
import org.agendum.planning.Slot;
import org.agendum.problem.Relation;

/** What the times of two sessions have to do with each other, for every session that has to do with another. */
final class Ties {
    private final Map<PlannedSession, List<Tie>> ties = new HashMap<>();
    private final Map<SessionFacts, PlannedSession> sessions = new HashMap<>();

    /**
     * What one session asks of its time and that of another.
     *
     * @param isKept given its own time and that of the other
     * @param kind the relation that the two have; null when one is after the other
     */
    record Tie(PlannedSession other, BiPredicate<Slot, Slot> isKept, Relation.Type kind) {
        /** Whether the two should find their places at the same time, as what is put between them parts them. */
        boolean isClose() {
            return kind == Relation.Type.TOGETHER || isInOneRoom();
        }

        boolean isInOneRoom() {
            return kind == Relation.Type.CONSECUTIVE;
        }
    }

    Ties(AgendaPlan plan) {
        plan.sessions().forEach(session -> sessions.put(session.facts(), session));
        for (var ordering : plan.orderings()) {
            tie(ordering.before(), ordering.after(), (a, b) -> ordering.missingMinutes(a, b) == 0, null);
        }
        for (var pair : plan.relatedPairs()) {
            if (plan.counts(rule(pair.type()))) {
                tie(pair);
            }
        }
    }

    private static String rule(Relation.Type type) {
        return switch (type) {
            case EXCLUSIVE -> "exclusive-overlap";
            case TOGETHER -> "together-split";
            case CONSECUTIVE -> "consecutive-split";
            case INTERESTED -> "interest-clash";
        };
    }

    private void tie(RelatedPair pair) {
        BiPredicate<Slot, Slot> isKept = switch (pair.type()) {
            case EXCLUSIVE -> (a, b) -> !a.overlaps(b);
            case TOGETHER -> (a, b) -> a == b;
            case CONSECUTIVE -> (a, b) -> a.endMinute() == b.startMinute();
            case INTERESTED -> (a, b) -> true;
        };
        tie(pair.first(), pair.second(), isKept, pair.type());
    }

    private void tie(SessionFacts one, SessionFacts two, BiPredicate<Slot, Slot> isKept, Relation.Type kind) {
        var first = sessions.get(one);
        var second = sessions.get(two);
        add(first, new Tie(second, isKept, kind));
        add(second, new Tie(first, (own, others) -> isKept.test(others, own), kind));
    }

    private void add(PlannedSession session, Tie tie) {
        ties.computeIfAbsent(session, any -> new ArrayList<>()).add(tie);
    }

    List<Tie> of(PlannedSession session) {
        return ties.getOrDefault(session, List.of());
    }
}
