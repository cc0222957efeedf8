package org.agendum.app.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.agendum.problem.Day;
import org.agendum.problem.Person;
import org.agendum.problem.Problem;
import org.agendum.problem.Room;
import org.agendum.problem.Session;
import org.agendum.schedule.Placement;
import org.agendum.schedule.SeatPlacement;

/**
 * Which things of a problem have got another id, and which days another date, so that they keep their places. A thing is
 * taken for the same when its list is as long as before, and at its place in it the old id is known no more and the new
 * one was not known.
 */
record Renaming(
        Map<String, String> sessions,
        Map<String, String> rooms,
        Map<String, String> people,
        Map<LocalDate, LocalDate> dates) {
    static Renaming between(Problem before, Problem after) {
        return new Renaming(
                renamed(
                        before.sessions().stream().map(Session::id).toList(),
                        after.sessions().stream().map(Session::id).toList()),
                renamed(
                        before.rooms().stream().map(Room::id).toList(),
                        after.rooms().stream().map(Room::id).toList()),
                renamed(
                        before.people().stream().map(Person::id).toList(),
                        after.people().stream().map(Person::id).toList()),
                renamed(
                        before.days().stream().map(Day::date).toList(),
                        after.days().stream().map(Day::date).toList()));
    }

    private static <T> Map<T, T> renamed(List<T> before, List<T> after) {
        var renamed = new HashMap<T, T>();
        if (before.size() != after.size() || before.equals(after)) {
            return renamed;
        }
        var old = new HashSet<>(before);
        var now = new HashSet<>(after);
        for (int i = 0; i < before.size(); i++) {
            if (!now.contains(before.get(i)) && !old.contains(after.get(i))) {
                renamed.put(before.get(i), after.get(i));
            }
        }
        return renamed;
    }

    /** Placements with the ids as they are now. */
    List<Placement> apply(List<Placement> placements) {
        boolean isNone = sessions.isEmpty() && rooms.isEmpty() && people.isEmpty() && dates.isEmpty();
        return isNone ? placements : placements.stream().map(this::apply).toList();
    }

    private Placement apply(Placement placement) {
        long days = daysLater(placement.start().toLocalDate());
        return new Placement(
                now(sessions, placement.id()),
                placement.start().plusDays(days),
                placement.end().plusDays(days),
                now(rooms, placement.room()),
                placement.seats() == null
                        ? null
                        : placement.seats().stream()
                                .map(seat -> new SeatPlacement(seat.role(), now(people, seat.person())))
                                .toList(),
                placement.pinned());
    }

    private long daysLater(LocalDate date) {
        return ChronoUnit.DAYS.between(date, dates.getOrDefault(date, date));
    }

    private static String now(Map<String, String> renamed, String id) {
        return id == null ? null : renamed.getOrDefault(id, id);
    }
}
