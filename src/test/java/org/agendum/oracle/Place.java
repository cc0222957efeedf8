package org.agendum.oracle;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.agendum.problem.Audience;
import org.agendum.problem.Session;

/**
 * One line of a schedule.
 *
 * @param session null when the problem has no such session
 * @param room null when it has none
 */
record Place(String id, Session session, ZonedDateTime start, ZonedDateTime end, String room, List<Chair> chairs) {
    /**
     * A seat with who sits in it.
     *
     * @param named who should sit in it; null when the seat is open or to be confirmed
     * @param person null when it is empty
     */
    record Chair(
            String role,
            String named,
            boolean isOpen,
            String person,
            Map<String, String> requires,
            List<String> differs) {
        boolean isModerating() {
            return List.of("moderator", "co-moderator", "chair", "co-chair").contains(role);
        }
    }

    boolean isKnown() {
        return session != null;
    }

    String kind() {
        return isKnown() ? session.kind() : "session";
    }

    /** Its track and its further ones. */
    List<String> tracks() {
        return isKnown()
                ? Stream.concat(Stream.ofNullable(session.track()), session.tracks().stream())
                        .toList()
                : List.of();
    }

    List<String> topics() {
        return isKnown() ? session.topics() : List.of();
    }

    Audience audience() {
        return isKnown() ? session.audience() : new Audience(null, null, null, null);
    }

    List<String> sectors() {
        return audience().sectors();
    }

    List<String> audiences() {
        return audience().types();
    }

    int minutes() {
        return (int) Duration.between(start, end).toMinutes();
    }

    boolean isDuring(ZonedDateTime minute) {
        return !minute.isBefore(start) && minute.isBefore(end);
    }

    int overlapMinutes(Place other) {
        return Clocks.overlapMinutes(start, end, other.start, other.end);
    }

    boolean isPlenary() {
        return isKnown() && session.plenary();
    }

    boolean drawsCrowd() {
        return isKnown() && session.crowdPuller();
    }

    boolean tolerates(Place other) {
        return !isPlenary() || session.beside().contains(other.kind());
    }
}
