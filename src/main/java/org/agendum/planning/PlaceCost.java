package org.agendum.planning;

/**
 * What it costs to hold a session in a place.
 *
 * @param slot null when the cost concerns any
 * @param block the id of the block time; null when the cost concerns any time
 * @param room the id; null when the cost concerns any
 */
public record PlaceCost(SessionFacts session, Slot slot, String block, String room, long cost) {
    public boolean concernsTime() {
        return slot != null || block != null;
    }

    /** Whether a session that takes this slot and room has to bear the cost. */
    public boolean arisesIn(Slot taken, PlannedRoom takenRoom) {
        return (slot == null || taken.covers(slot))
                && (block == null
                        || taken.block() != null && block.equals(taken.block().id()))
                && (room == null || room.equals(takenRoom.id()));
    }
}
