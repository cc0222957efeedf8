package org.agendum.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.agendum.oracle.Place.Chair;
import org.agendum.problem.Problem;
import org.agendum.problem.Seat;
import org.agendum.problem.Session;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.SeatPlacement;

/** Reads a schedule against its problem. */
final class Reading {
    static List<Place> places(Problem problem, Schedule schedule) {
        return schedule.sessions().stream()
                .map(placement -> place(placement, session(problem, placement.id())))
                .toList();
    }

    static List<Session> unscheduled(Problem problem, Schedule schedule) {
        return problem.sessions().stream()
                .filter(session -> schedule.sessions().stream()
                        .noneMatch(placement -> placement.id().equals(session.id())))
                .toList();
    }

    private static Session session(Problem problem, String id) {
        return problem.sessions().stream()
                .filter(session -> session.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static Place place(Placement placement, Session session) {
        var seats = session == null ? List.<Seat>of() : session.seats();
        var chairs = placement.seats() == null ? asNamed(seats) : asPlaced(seats, placement.seats());
        return new Place(placement.id(), session, placement.start(), placement.end(), placement.room(), chairs);
    }

    private static List<Chair> asNamed(List<Seat> seats) {
        return seats.stream().map(seat -> chair(seat, seat.person())).toList();
    }

    private static Chair chair(Seat seat, String person) {
        return new Chair(seat.role(), seat.person(), seat.isOpen(), person, seat.requires(), seat.differs());
    }

    /** First those who sit where they are named, then the others of the role in order, then those without a seat. */
    private static List<Chair> asPlaced(List<Seat> seats, List<SeatPlacement> placements) {
        var left = new ArrayList<>(placements);
        var chairs = new Chair[seats.size()];
        for (int i = 0; i < chairs.length; i++) {
            var seat = seats.get(i);
            if (seat.isNamed() && left.remove(new SeatPlacement(seat.role(), seat.person()))) {
                chairs[i] = chair(seat, seat.person());
            }
        }
        for (int i = 0; i < chairs.length; i++) {
            if (chairs[i] == null) {
                chairs[i] = chair(seats.get(i), takeFirst(left, seats.get(i).role()));
            }
        }
        var all = new ArrayList<>(List.of(chairs));
        left.stream()
                .filter(extra -> extra.person() != null)
                .map(extra -> new Chair(extra.role(), extra.person(), false, extra.person(), Map.of(), List.of()))
                .forEach(all::add);
        return all;
    }

    private static String takeFirst(List<SeatPlacement> left, String role) {
        for (var placement : left) {
            if (Objects.equals(placement.role(), role)) {
                left.remove(placement);
                return placement.person();
            }
        }
        return null;
    }

    private Reading() {}
}
