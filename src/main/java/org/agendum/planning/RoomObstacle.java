package org.agendum.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.agendum.problem.Room;
import org.agendum.problem.Session;

/** Why a session has no room that it could take. Only what is hard keeps a room away from it. */
record RoomObstacle(Session session, List<Room> rooms, boolean suitabilityIsHard, boolean sizeIsHard) {
    private record Wish(String text, Predicate<Room> isMet) {}

    /** The reason as a clause. */
    String text() {
        var candidates = candidates();
        var unmet = wishes().stream()
                .filter(wish -> candidates.stream().noneMatch(wish.isMet()))
                .toList();
        var decisive = unmet.isEmpty() ? wishes() : unmet;
        return "%s has %s"
                .formatted(
                        isListing() ? "none of its rooms (%s)".formatted(names(candidates)) : "no room",
                        decisive.stream().map(Wish::text).collect(Collectors.joining(" and ")));
    }

    private boolean isListing() {
        return suitabilityIsHard && !session.rooms().isEmpty();
    }

    private List<Room> candidates() {
        return isListing()
                ? rooms.stream()
                        .filter(room -> session.rooms().contains(room.id()))
                        .toList()
                : rooms;
    }

    private List<Wish> wishes() {
        var wishes = new ArrayList<Wish>();
        if (suitabilityIsHard) {
            session.needs().features().stream()
                    .map(feature -> new Wish(feature, room -> room.features().contains(feature)))
                    .forEach(wishes::add);
        }
        int seats = RoomFit.neededSeats(session);
        if (sizeIsHard && seats > 0) {
            wishes.add(new Wish("%d seats".formatted(seats), room -> RoomFit.missingSeats(session, room) == 0));
        }
        return wishes;
    }

    private static String names(List<Room> rooms) {
        return rooms.stream().map(Room::name).collect(Collectors.joining(", "));
    }
}
