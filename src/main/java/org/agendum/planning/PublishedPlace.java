package org.agendum.planning;

import org.agendum.problem.Room;

/** Where a session was published: its start and, as far as they were published too, its end and its room. */
public final class PublishedPlace {
    private final Slot slot;
    private final boolean endKnown;
    private final Room room;

    /**
     * @param slot ends anywhere when the end is not known
     * @param room null when it was not published
     */
    PublishedPlace(Slot slot, boolean endKnown, Room room) {
        this.slot = slot;
        this.endKnown = endKnown;
        this.room = room;
    }

    /** Whether all that was published still holds of a session that is there. */
    public boolean isAt(Slot otherSlot, PlannedRoom otherRoom) {
        return laterMinutes(otherSlot) == 0 && longerMinutes(otherSlot) == 0 && !isOtherRoom(otherRoom);
    }

    /** How much later the other starts; negative when it starts earlier. */
    public int laterMinutes(Slot otherSlot) {
        return otherSlot.startMinute() - slot.startMinute();
    }

    /** How much longer the other is; negative when it is shorter, and 0 when no end was published. */
    public int longerMinutes(Slot otherSlot) {
        return endKnown ? otherSlot.minutes() - slot.minutes() : 0;
    }

    /** False when the room was not published. */
    public boolean isOtherRoom(PlannedRoom otherRoom) {
        return room != null && !room.id().equals(otherRoom.id());
    }

    /** Like {@code 2017-06-19 10:15}. */
    public String startText() {
        return slot.startMomentText();
    }

    /** The name of the room; null when it was not published. */
    public String roomText() {
        return room == null ? null : room.name();
    }

    /** What was published, like {@code 2017-06-19 10:00 to 11:00 in Room XIX}. */
    @Override
    public String toString() {
        var time = endKnown ? slot.toString() : startText();
        return room == null ? time : "%s in %s".formatted(time, room.name());
    }
}
