package org.agendum.app.templates;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The answers from which an event is made.
 *
 * @param from the first day
 * @param days how many there are, one after the other; 1 or more
 * @param rooms their names, each once, the main one first; 1 or more
 */
public record EventPlan(String title, LocalDate from, int days, List<String> rooms, ZoneId timeZone) {
    public static final int MOST_DAYS = 31;
    public static final int MOST_ROOMS = 100;

    /** @throws IllegalArgumentException if there are too few or too many days or rooms, or a room twice */
    public EventPlan {
        rooms = List.copyOf(rooms);
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("%d days cannot be planned. Maybe 1 to %d.".formatted(days, MOST_DAYS));
        }
        if (rooms.isEmpty() || rooms.size() > MOST_ROOMS) {
            throw new IllegalArgumentException(
                    "%d rooms cannot be planned. Maybe 1 to %d.".formatted(rooms.size(), MOST_ROOMS));
        }
        if (rooms.stream().distinct().count() < rooms.size()) {
            throw new IllegalArgumentException("A room is named twice. Give each a name of its own.");
        }
    }

    List<LocalDate> dates() {
        return IntStream.range(0, days).mapToObj(from::plusDays).toList();
    }

    boolean isLast(LocalDate date) {
        return date.equals(from.plusDays(days - 1L));
    }
}
