package org.agendum.planning;

import java.util.ArrayList;
import java.util.List;
import org.agendum.problem.Room;
import org.agendum.problem.Session;

/** How well a room serves a session. */
public final class RoomFit {
    /** What the session must have and the room does not offer, as phrases. */
    public static List<String> unsuited(Session session, Room room) {
        var reasons = new ArrayList<String>();
        if (!isListed(session, room)) {
            reasons.add("is not one of its rooms");
        }
        session.needs().features().stream()
                .filter(feature -> !room.features().contains(feature))
                .forEach(feature -> reasons.add("has no " + feature));
        return reasons;
    }

    public static int unsuitedCount(Session session, Room room) {
        int count = isListed(session, room) ? 0 : 1;
        for (var feature : session.needs().features()) {
            count += room.features().contains(feature) ? 0 : 1;
        }
        return count;
    }

    private static boolean isListed(Session session, Room room) {
        return session.rooms().isEmpty() || session.rooms().contains(room.id());
    }

    /** The seats that the session must have: what it needs, at least one for everybody on its programme. */
    public static int neededSeats(Session session) {
        int asked = session.needs().seats() == null ? 0 : session.needs().seats();
        return Math.max(asked, session.seats().size());
    }

    /** Seats that the session must have and the room lacks; 0 when the room's seats are unknown. */
    public static int missingSeats(Session session, Room room) {
        return room.seats() == null ? 0 : Math.max(0, neededSeats(session) - room.seats());
    }

    /** People who are expected and find no seat; 0 when either number is unknown. */
    public static int shortSeats(Session session, Room room) {
        return room.seats() == null || session.expected() == null ? 0 : Math.max(0, session.expected() - room.seats());
    }

    private RoomFit() {}
}
