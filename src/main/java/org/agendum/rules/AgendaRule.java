package org.agendum.rules;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.List;
import java.util.Optional;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSeat;
import org.agendum.planning.SessionFacts;
import org.agendum.planning.Slot;
import org.agendum.problem.Problem;

/** A rule with the stream that finds its breaches. Each match is justified by a {@link Breach}. */
public interface AgendaRule {
    Rule rule();

    /**
     * What the problem lacks without which no schedule whatever can break the rule, as a clause like {@code no session
     * is plenary}; empty when it lacks nothing. A schedule may be made by hand: it can have sessions, rooms, people and
     * seats of which the problem knows nothing, and sessions of any length, outside the days or twice.
     */
    default Optional<String> missing(Problem problem) {
        return Optional.empty();
    }

    /**
     * What the rule, counted as usual, costs a session at least when it takes the slot, in its unit, wherever all other
     * sessions are. With this a solver proves that nothing can be better.
     *
     * @param named the seats of the session whose people are certain
     */
    default long leastCost(SessionFacts session, List<PlannedSeat> named, Slot slot) {
        return 0;
    }

    /**
     * The pairs of sessions of whose costs that of the rule is the sum, whatever else is on the agenda; empty when the
     * rule looks at more than pairs, or at what may change beside their places. It counts what the stream counts, and
     * spares a search the stream.
     *
     * @param counting the name of the way of counting
     */
    default Optional<Pairs> pairs(AgendaPlan plan, String counting) {
        return Optional.empty();
    }

    /**
     * What each session costs by itself, of which the cost of the rule is the sum, whatever else is on the agenda; empty
     * when the rule looks at more than single sessions, or at what may change beside their places.
     *
     * @param counting the name of the way of counting
     */
    default Optional<PlaceUnits> alone(AgendaPlan plan, String counting) {
        return Optional.empty();
    }

    /**
     * The small groups of sessions of whose costs that of the rule is the sum, whatever else is on the agenda; empty when
     * the rule looks at more than such groups, or at what may change beside their places.
     *
     * @param counting the name of the way of counting
     */
    default Optional<Groups> groups(AgendaPlan plan, String counting) {
        return Optional.empty();
    }

    /**
     * What the rule costs as far as it looks at nothing but which tracks are in which blocks; empty when it looks at
     * anything else.
     *
     * @param counting the name of the way of counting
     */
    default Optional<BlockGroups> blocks(AgendaPlan plan, String counting) {
        return Optional.empty();
    }

    /**
     * The gaps between sessions of which the cost of the rule is the sum, whatever else is on the agenda; empty when the
     * rule looks at anything else.
     *
     * @param counting the name of the way of counting
     */
    default Optional<Gaps> gaps(AgendaPlan plan, String counting) {
        return Optional.empty();
    }

    /** The stream of the usual way of counting. */
    Constraint define(ConstraintFactory factory);

    /** The streams of the other ways, of which a problem chooses one at most instead of the usual one. */
    default List<Constraint> defineOthers(ConstraintFactory factory) {
        return List.of();
    }
}
