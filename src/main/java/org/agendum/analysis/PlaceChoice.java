package org.agendum.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.Slot;
import org.agendum.solver.Spot;

/**
 * The places, other than its own, that a session may take.
 *
 * @param spots all of them; of very many, those with the length nearest to what the session has
 * @param leftOut how many there are beyond these
 */
record PlaceChoice(List<Spot> spots, int leftOut) {
    /** So many can be tried in about a second. */
    private static final int MANY = 6_000;

    static PlaceChoice of(AgendaPlan plan, PlannedSession session) {
        var slots = session.facts().slots().slots();
        int rooms = session.facts().rooms().size();
        var all = spots(plan, session, slots);
        if ((long) slots.size() * rooms <= MANY) {
            return new PlaceChoice(all, 0);
        }
        var some = spots(plan, session, ofOneLengthEach(session, slots));
        return new PlaceChoice(some, all.size() - some.size());
    }

    /** For each start and room one length only: the one nearest to what the session has. */
    static PlaceChoice ofOneLengthEach(AgendaPlan plan, PlannedSession session) {
        var slots = session.facts().slots().slots();
        var some = ofOneLengthEach(session, slots);
        int leftOut = (slots.size() - some.size()) * session.facts().rooms().size();
        return new PlaceChoice(spots(plan, session, some), leftOut);
    }

    private static List<Spot> spots(AgendaPlan plan, PlannedSession session, List<Slot> slots) {
        var spots = new ArrayList<Spot>();
        for (int index : session.facts().rooms()) {
            var room = plan.rooms().get(index);
            for (var slot : slots) {
                if (slot != session.getSlot() || room != session.getRoom()) {
                    spots.add(new Spot(slot, room));
                }
            }
        }
        return List.copyOf(spots);
    }

    /** For each start one slot: the one that is nearest in length. */
    private static List<Slot> ofOneLengthEach(PlannedSession session, List<Slot> slots) {
        var nearestLength = nearestLength(session);
        return slots.stream()
                .collect(Collectors.groupingBy(Slot::startMinute, Collectors.minBy(nearestLength)))
                .values()
                .stream()
                .map(slot -> slot.orElseThrow())
                .sorted()
                .toList();
    }

    /** The nearest to the length that the session has; to the preferred one when it has no place. */
    static Comparator<Slot> nearestLength(PlannedSession session) {
        int minutes = session.getSlot() == null
                ? session.session().minutes().preferred()
                : session.getSlot().minutes();
        return Comparator.<Slot>comparingInt(slot -> Math.abs(slot.minutes() - minutes))
                .thenComparing(Slot::minutes);
    }
}
