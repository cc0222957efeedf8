package org.agendum.analysis;

import java.time.ZonedDateTime;
import org.agendum.planning.PlannedRoom;
import org.agendum.planning.PlannedSession;
import org.agendum.planning.Slot;

/**
 * Where and when a session is or could be.
 *
 * @param room its id; null for no room
 * @param text like {@code 2017-06-19 10:15 to 13:00 in Room XIX}
 */
public record Place(ZonedDateTime start, ZonedDateTime end, String room, String text) {
    static Place of(Slot slot, PlannedRoom room) {
        var timeline = slot.timeline();
        return new Place(
                timeline.at(slot.startMinute()),
                timeline.at(slot.endMinute()),
                room.isHosting() ? room.id() : null,
                room.isHosting() ? "%s in %s".formatted(slot, room) : slot.toString());
    }

    /** Null when the session is not on the agenda. */
    static Place of(PlannedSession session) {
        return session.isScheduled() ? of(session.getSlot(), session.getRoom()) : null;
    }
}
