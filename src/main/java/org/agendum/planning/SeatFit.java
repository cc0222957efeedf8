package org.agendum.planning;

import java.util.List;
import java.util.Map;
import org.agendum.problem.Person;
import org.agendum.problem.Seat;

/** Whether a person is the one whom a seat asks for. */
public final class SeatFit {
    /** What the seat asks for and the person is not known to be, like {@code region WEOG}. */
    public static List<String> lacking(Seat seat, Person person) {
        return seat.requires().entrySet().stream()
                .filter(wanted -> !isMet(wanted, person))
                .map(wanted -> wanted.getKey() + " " + wanted.getValue())
                .toList();
    }

    public static int lackingCount(Seat seat, Person person) {
        int count = 0;
        for (var wanted : seat.requires().entrySet()) {
            count += isMet(wanted, person) ? 0 : 1;
        }
        return count;
    }

    private static boolean isMet(Map.Entry<String, String> wanted, Person person) {
        return wanted.getValue().equals(person.attributes().get(wanted.getKey()));
    }

    /** The attributes in which the seat asks for a difference, and the two are known to be the same. */
    public static List<String> shared(Seat seat, Person person, Person other) {
        return seat.differs().stream()
                .filter(attribute -> isShared(attribute, person, other))
                .map(attribute -> attribute + " " + person.attributes().get(attribute))
                .toList();
    }

    public static int sharedCount(Seat seat, Person person, Person other) {
        int count = 0;
        for (var attribute : seat.differs()) {
            count += isShared(attribute, person, other) ? 1 : 0;
        }
        return count;
    }

    private static boolean isShared(String attribute, Person person, Person other) {
        var value = person.attributes().get(attribute);
        return value != null && value.equals(other.attributes().get(attribute));
    }

    private SeatFit() {}
}
