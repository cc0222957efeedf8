package org.agendum.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.agendum.problem.Problem;
import org.agendum.problem.Seat;

/** The people among whom the solver chooses for each seat; seats that ask for the same share one list. */
final class SeatRanges {
    private final Map<Map<String, String>, List<PlannedPerson>> qualified = new HashMap<>();
    private final Map<String, PlannedPerson> people;
    private final Problem problem;
    private final boolean isQualificationHard;

    SeatRanges(Problem problem, Map<String, PlannedPerson> people, Weights weights) {
        this.problem = problem;
        this.people = people;
        this.isQualificationHard = weights.isHard("seat-unqualified");
    }

    List<PlannedPerson> range(Seat seat) {
        return seat.candidates().isEmpty()
                ? qualified.computeIfAbsent(seat.requires(), requires -> qualifiedFor(seat))
                : seat.candidates().stream()
                        .map(people::get)
                        .filter(person -> !isQualificationHard || isQualified(seat, person))
                        .toList();
    }

    private List<PlannedPerson> qualifiedFor(Seat seat) {
        return problem.people().stream()
                .map(person -> people.get(person.id()))
                .filter(person -> isQualified(seat, person))
                .toList();
    }

    private static boolean isQualified(Seat seat, PlannedPerson person) {
        return SeatFit.lackingCount(seat, person.person()) == 0;
    }
}
