package org.agendum.app.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.agendum.planning.SeatMatching;
import org.agendum.problem.Person;
import org.agendum.problem.Problem;
import org.agendum.problem.Room;
import org.agendum.problem.Seat;
import org.agendum.problem.Session;
import org.agendum.schedule.Placement;
import org.agendum.schedule.SeatPlacement;

/** Makes of a schedule a draft of a problem that it may not have been made for. */
final class Fitting {
    private static final int DAY_MINUTES = 24 * 60;

    private final Problem problem;
    private final Set<String> rooms;
    private final Set<String> people;
    private final Set<String> done = new HashSet<>();

    private Fitting(Problem problem) {
        this.problem = problem;
        rooms = problem.rooms().stream().map(Room::id).collect(Collectors.toSet());
        people = problem.people().stream().map(Person::id).collect(Collectors.toSet());
    }

    /**
     * Leaves out sessions that the problem does not know, and those in rooms, in seats or on days that it does not have:
     * nobody would see them. Where the time zone is another, all begin when they did by the clock on the wall.
     */
    static Draft fit(Problem problem, List<Placement> placements) {
        var fitting = new Fitting(problem);
        var sessions = problem.sessions().stream().collect(Collectors.toMap(Session::id, session -> session));
        var fitted = new ArrayList<Placement>();
        for (var placement : placements) {
            var session = sessions.get(placement.id());
            if (session != null
                    && fitting.hasRoom(placement)
                    && fitting.hasDay(placement)
                    && fitting.done.add(placement.id())) {
                fitted.add(fitting.fit(session, placement));
            }
        }
        return Draft.of(problem, fitted);
    }

    private boolean hasRoom(Placement placement) {
        return placement.room() == null || rooms.contains(placement.room());
    }

    /** Hours after midnight belong to the day before, if that goes on so long. */
    private boolean hasDay(Placement placement) {
        var start = placement.start().toLocalDateTime();
        return problem.days().stream().anyMatch(day -> {
            var minute = Duration.between(day.date().atStartOfDay(), start).toMinutes();
            return minute >= 0 && minute < Math.max(DAY_MINUTES, day.to().minuteOfDay());
        });
    }

    private Placement fit(Session session, Placement placement) {
        return new Placement(
                placement.id(),
                placement.start().withZoneSameLocal(problem.timeZone()),
                placement.end().withZoneSameLocal(problem.timeZone()),
                placement.room(),
                seats(session.seats(), placement.seats()),
                placement.pinned() || session.pin() != null);
    }

    private List<SeatPlacement> seats(List<Seat> seats, List<SeatPlacement> placed) {
        var matching = placed == null ? null : new SeatMatching(seats, placed);
        return IntStream.range(0, seats.size())
                .mapToObj(i -> new SeatPlacement(
                        seats.get(i).role(), person(seats.get(i), matching == null ? null : matching.person(i))))
                .toList();
    }

    /** Named and empty seats are as the problem says; only open ones are the planner's choice. */
    private String person(Seat seat, String chosen) {
        return seat.isOpen() ? (people.contains(chosen) ? chosen : null) : seat.person();
    }
}
