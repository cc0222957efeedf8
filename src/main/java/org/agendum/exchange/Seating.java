package org.agendum.exchange;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.agendum.exchange.AgendaView.RoleGroup;
import org.agendum.exchange.AgendaView.SeatedPerson;
import org.agendum.problem.Person;
import org.agendum.problem.Seat;
import org.agendum.schedule.SeatPlacement;

/** Who sits in a session, role by role. */
final class Seating {
    private final Map<String, Person> people;

    Seating(List<Person> people) {
        this.people = people.stream().collect(toMap(Person::id, Function.identity(), (first, second) -> first));
    }

    /**
     * The roles in the order of the seats, then those that only the schedule knows.
     *
     * @param placements null when the schedule says nothing: then the people are those whom the problem names
     */
    List<RoleGroup> roles(List<Seat> seats, List<SeatPlacement> placements) {
        var taken = placements != null ? placements : named(seats);
        return Stream.concat(seats.stream().map(Seat::role), taken.stream().map(SeatPlacement::role))
                .distinct()
                .map(role -> group(
                        role,
                        seats.stream().filter(seat -> seat.role().equals(role)).toList(),
                        taken.stream().filter(seat -> seat.role().equals(role)).toList()))
                .toList();
    }

    private static List<SeatPlacement> named(List<Seat> seats) {
        return seats.stream()
                .map(seat -> new SeatPlacement(seat.role(), seat.person()))
                .toList();
    }

    private RoleGroup group(String role, List<Seat> seats, List<SeatPlacement> placements) {
        var ids = placements.stream()
                .map(SeatPlacement::person)
                .filter(Objects::nonNull)
                .toList();
        int seatCount = Math.max(seats.size(), placements.size());
        int empty = seatCount - ids.size();
        int toBeConfirmed = Math.min(empty, confirmableSeats(seats, seatCount, ids));
        return new RoleGroup(
                Roles.label(role, seatCount > 1),
                ids.stream().map(this::person).toList(),
                empty - toBeConfirmed,
                toBeConfirmed);
    }

    /** Seats that nobody is named or proposed for, less the people whom the schedule put there of its own. */
    private static int confirmableSeats(List<Seat> seats, int seatCount, List<String> ids) {
        var uninvited = new ArrayList<>(ids);
        int confirmable = seatCount - seats.size();
        int openToAnybody = 0;
        for (var seat : seats) {
            if (seat.isToBeConfirmed()) {
                confirmable++;
            } else if (seat.isOpen() && seat.candidates().isEmpty()) {
                openToAnybody++;
            } else {
                invited(seat).stream().filter(uninvited::contains).findFirst().ifPresent(uninvited::remove);
            }
        }
        return Math.max(0, confirmable - Math.max(0, uninvited.size() - openToAnybody));
    }

    private static List<String> invited(Seat seat) {
        return seat.isNamed() ? List.of(seat.person()) : seat.candidates();
    }

    private SeatedPerson person(String id) {
        var person = people.get(id);
        if (person == null) {
            return new SeatedPerson(CleanText.of(id), null);
        }
        var affiliation = CleanText.of(person.affiliation(), "");
        return new SeatedPerson(CleanText.of(person.name(), id), affiliation.isEmpty() ? null : affiliation);
    }
}
