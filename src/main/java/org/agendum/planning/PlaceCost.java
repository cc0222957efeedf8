package org.agendum.planning;

/**
 * What it costs to hold a session in a place.
 *
 * @param slot null when the cost concerns the room alone
 * @param room the id; null when the cost concerns the slot alone
 */
public record PlaceCost(SessionFacts session, Slot slot, String room, long cost) {
    public boolean concernsSlot() {
        return slot != null;
    }

    /** Whether a session that takes this slot and room has to bear the cost. */
    public boolean arisesIn(Slot taken, PlannedRoom takenRoom) {
        return (slot == null || taken.covers(slot)) && (room == null || room.equals(takenRoom.id()));
    }
}
