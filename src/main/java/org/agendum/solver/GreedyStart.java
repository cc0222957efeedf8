package org.agendum.solver;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.SessionFacts;
import org.agendum.planning.Slot;

/**
 * The first plan: sessions with the least choice first, each in a place that clashes with nothing so far. Those that find
 * none look for one whose session can go elsewhere. What is left is left to the moves.
 */
final class GreedyStart {
    private static final int MOST_SLOTS_OF_A_TIED_SESSION = 20;

    private final Map<PlannedSession, Slot> slots;
    private final BooleanSupplier isTerminated;

    GreedyStart(BooleanSupplier isTerminated) {
        this(Map.of(), isTerminated);
    }

    /** @param slots to be taken by these sessions, as far as they have none */
    GreedyStart(Map<PlannedSession, Slot> slots, BooleanSupplier isTerminated) {
        this.slots = slots;
        this.isTerminated = isTerminated;
    }

    void place(Workplace workplace) {
        var plan = workplace.plan();
        var grid = new Neighbourhood(plan).grid();
        if (!grid.isEmpty()) {
            new BlockStart(grid, workplace).place();
        }
        var filling = new Filling(plan, isTerminated);
        slots.forEach(filling::placeAt);
        var sessions = hardestFirst(plan).stream()
                // would mix tracks in a block; the moves find a better place
                .filter(session -> grid.isEmpty() || session.session().track() == null)
                .toList();
        sessions.forEach(filling::place);
        sessions.forEach(filling::placeInsteadOfAnother);
        workplace.make(filling.move());
    }

    /**
     * A session that can be almost anywhere waits for those that must be over before it; both come before those that no
     * order binds.
     */
    private static List<PlannedSession> hardestFirst(AgendaPlan plan) {
        var depths = new OrderDepths(plan.orderings());
        var ordered = new HashSet<SessionFacts>();
        plan.orderings().forEach(ordering -> ordered.addAll(List.of(ordering.before(), ordering.after())));
        return plan.sessions().stream()
                .filter(session -> !session.isPinned() && !session.isScheduled())
                .sorted(Comparator.<PlannedSession>comparingInt(session -> isTied(session)
                                ? 0
                                : ordered.contains(session.facts())
                                        ? 1 + depths.depth(session.facts())
                                        : Integer.MAX_VALUE)
                        .thenComparingLong(GreedyStart::choices)
                        .thenComparing(session -> -session.session().minutes().min())
                        .thenComparing(PlannedSession::index))
                .toList();
    }

    private static boolean isTied(PlannedSession session) {
        return session.facts().slots().slots().size() <= MOST_SLOTS_OF_A_TIED_SESSION;
    }

    private static long choices(PlannedSession session) {
        return (long) session.facts().slots().slots().size()
                * session.facts().rooms().size();
    }
}
