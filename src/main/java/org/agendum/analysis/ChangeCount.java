package org.agendum.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.agendum.exact.LeastChange;
import org.agendum.exact.OldPlace;
import org.agendum.exact.OldPlace.Firmness;
import org.agendum.exact.Unavoidable;
import org.agendum.exact.UnavoidableCount;
import org.agendum.planning.SeatMatching;
import org.agendum.problem.Level;
import org.agendum.problem.Problem;
import org.agendum.problem.Session;
import org.agendum.problem.Timeline;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.Violation;

/**
 * Counts what a repair changes, and what no repair can do without, from the rules alone: that takes no time, and where
 * the two are equal nothing is left to be proved.
 */
final class ChangeCount {
    /** Rules that a session breaks by its place alone, whatever becomes of the others. */
    private static final Set<String> OF_PLACE = Set.of(
            "room-unavailable",
            "outside-window",
            "room-unsuitable",
            "room-too-small",
            "person-unavailable",
            "tag-required",
            "tag-prohibited");

    /** Rules that two sessions break by their places alone. */
    private static final Set<String> CLASHES = Set.of(
            "room-conflict",
            "plenary-overlap",
            "order-broken",
            "exclusive-overlap",
            "together-split",
            "consecutive-split");

    /** Rules that two sessions break by their places if nobody else can sit in them. */
    private static final Set<String> CLASHES_OF_PEOPLE =
            Set.of("person-conflict", "transfer-too-short", "pause-too-short");

    private final Map<String, Session> sessions;
    private final Map<String, OldPlace> places;
    private final Set<String> owed;
    private final Set<String> exempt;
    private final Timeline timeline;

    /**
     * @param problem after the disruption
     * @param places where the sessions were that had a place
     * @param owed the ids of the sessions that are to be on the agenda
     * @param exempt the ids of people who are told in any case
     */
    ChangeCount(
            Problem problem, Map<String, OldPlace> places, Set<String> owed, Set<String> exempt, Timeline timeline) {
        this.sessions = problem.sessions().stream().collect(Collectors.toMap(Session::id, session -> session));
        this.places = places;
        this.owed = owed;
        this.exempt = exempt;
        this.timeline = timeline;
    }

    /** What the schedule changes, of which nothing is proved. */
    LeastChange of(Schedule schedule) {
        var placements = new HashMap<String, Placement>();
        schedule.sessions().forEach(placement -> placements.putIfAbsent(placement.id(), placement));
        long missing = 0;
        var moved = new HashMap<Firmness, Long>();
        var told = new HashSet<String>();
        for (var id : owed) {
            var session = sessions.get(id);
            var placement = placements.get(id);
            var people = people(session, placement);
            var place = places.get(id);
            missing += placement == null ? session.priority() : 0;
            missing += emptied(session, place, people);
            if (place != null) {
                boolean isMoved = placement == null || !isThere(placement, place);
                told.addAll(isMoved ? told(session, place) : Set.of());
                told.addAll(replaced(session, place, people));
                moved.merge(place.firmness(), isMoved ? 1L : 0L, Long::sum);
            }
        }
        told.removeAll(exempt);
        return new LeastChange(
                schedule,
                missing,
                moved.getOrDefault(Firmness.PINNED, 0L),
                moved.getOrDefault(Firmness.PUBLISHED, 0L),
                told.size(),
                moved.values().stream().mapToLong(Long::longValue).sum(),
                false,
                0);
    }

    private boolean isThere(Placement placement, OldPlace place) {
        return timeline.minuteOf(placement.start()) == place.startMinute()
                && timeline.minuteOf(placement.end()) == place.endMinute()
                && Objects.equals(placement.room(), place.room());
    }

    /** In the order of the problem's seats; null where nobody sits. */
    private static String[] people(Session session, Placement placement) {
        var people = new String[session.seats().size()];
        if (placement != null && placement.seats() != null) {
            var matching = new SeatMatching(session.seats(), placement.seats());
            IntStream.range(0, people.length).forEach(i -> people[i] = matching.person(i));
        }
        return people;
    }

    private static String before(OldPlace place, int seat) {
        return seat < place.people().size() ? place.people().get(seat) : null;
    }

    /** The seats that were filled, or are new, and are empty although somebody could sit there. */
    private static long emptied(Session session, OldPlace place, String[] people) {
        return IntStream.range(0, people.length)
                .filter(i -> session.seats().get(i).isOpen() && people[i] == null)
                .filter(i -> place == null || before(place, i) != null)
                .count();
    }

    /** Those who are told if the session moves: they sit there, or had been chosen to. */
    private static Set<String> told(Session session, OldPlace place) {
        var told = new HashSet<String>();
        for (int i = 0; i < session.seats().size(); i++) {
            var seat = session.seats().get(i);
            told.add(seat.isNamed() ? seat.person() : before(place, i));
        }
        told.remove(null);
        return told;
    }

    /** Of these, those who sit there for certain, or could go on to. */
    private static Set<String> toldInAnyCase(Session session, OldPlace place) {
        var told = told(session, place);
        told.removeIf(person -> session.seats().stream()
                .noneMatch(seat ->
                        person.equals(seat.person()) || seat.candidates().contains(person)));
        return told;
    }

    /** Those who sit in open seats in which others sat, and those who sat there. */
    private static Set<String> replaced(Session session, OldPlace place, String[] people) {
        var told = new HashSet<String>();
        for (int i = 0; i < people.length; i++) {
            var before = before(place, i);
            if (session.seats().get(i).isOpen() && !Objects.equals(before, people[i])) {
                told.add(before);
                told.add(people[i]);
            }
        }
        told.remove(null);
        return told;
    }

    /**
     * What every schedule that keeps to the hard rules changes at the least.
     *
     * @param standing what is wrong if nothing moves
     * @param frozen the ids of the sessions that cannot move, whatever they break
     * @param nowhere the priorities of the sessions that have no place at all
     */
    Unavoidable unavoidable(Check standing, Set<String> frozen, long nowhere) {
        var forced = new HashSet<String>();
        var count = new UnavoidableCount();
        for (var violation : standing.violations()) {
            if (violation.level() == Level.HARD && isOfPlaceAlone(violation)) {
                forced.addAll(violation.sessions());
            }
        }
        for (var id : owed) {
            if (places.containsKey(id) && !frozen.contains(id)) {
                var place = places.get(id);
                var told = toldInAnyCase(sessions.get(id), place);
                told.removeAll(exempt);
                count.add(id, place.firmness(), forced.contains(id), told);
                if (forced.contains(id)) {
                    told.forEach(count::tell);
                }
            }
        }
        clashes(standing).forEach(count::clash);
        return count.count(nowhere);
    }

    /** Of a session whose people cannot be exchanged. */
    private boolean isOfPlaceAlone(Violation violation) {
        return OF_PLACE.contains(violation.rule())
                && violation.sessions().size() == 1
                && violation.sessions().stream()
                        .map(sessions::get)
                        .allMatch(session -> session != null && isNamedIn(session, violation.people()));
    }

    private static boolean isNamedIn(Session session, List<String> people) {
        return people.stream()
                .allMatch(person -> session.seats().stream().anyMatch(seat -> person.equals(seat.person())));
    }

    /** The sets of sessions of which one has to move at least, since all of them break a rule where they were. */
    List<Set<String>> clashes(Check standing) {
        return standing.violations().stream()
                .filter(violation -> violation.level() == Level.HARD)
                .filter(violation -> CLASHES.contains(violation.rule())
                        || CLASHES_OF_PEOPLE.contains(violation.rule()) && !hasOpenSeat(violation))
                .map(violation -> Set.copyOf(violation.sessions()))
                .filter(sessions -> sessions.size() == 2)
                .toList();
    }

    private boolean hasOpenSeat(Violation violation) {
        return violation.sessions().stream()
                .map(sessions::get)
                .anyMatch(session -> session != null && session.seats().stream().anyMatch(seat -> seat.isOpen()));
    }
}
