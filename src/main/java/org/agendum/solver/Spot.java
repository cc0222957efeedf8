package org.agendum.solver;

import java.util.Comparator;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.Slot;

/** A slot and a room in which a session could be. */
public record Spot(Slot slot, PlannedRoom room) implements Comparable<Spot> {
    private static final Comparator<Spot> ORDER =
            Comparator.comparing(Spot::slot).thenComparing(spot -> spot.room().index());

    @Override
    public int compareTo(Spot other) {
        return ORDER.compare(this, other);
    }
}
