package org.agendum.exact;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.agendum.problem.Period;
import org.agendum.problem.Person;
import org.agendum.problem.Pin;
import org.agendum.problem.Problem;
import org.agendum.problem.Room;
import org.agendum.problem.Session;
import org.agendum.problem.Timeline;

/** Names and times as planners write them. */
public final class Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEEE d MMMM HH:mm", Locale.ENGLISH);

    private final Timeline timeline;
    private final Map<String, String> titles;
    private final Map<String, String> rooms;
    private final Map<String, String> people = new HashMap<>();

    public Wording(Problem problem, Timeline timeline) {
        this.timeline = timeline;
        var shared = problem.sessions().stream().collect(Collectors.groupingBy(Session::title, Collectors.counting()));
        this.titles = problem.sessions().stream()
                .collect(Collectors.toMap(
                        Session::id,
                        session -> shared.get(session.title()) == 1
                                ? session.title()
                                : "%s (%s)".formatted(session.title(), session.id())));
        this.rooms = problem.rooms().stream().collect(Collectors.toMap(Room::id, Room::name));
        problem.people().forEach(person -> people.put(person.id(), person.name()));
    }

    /** The title, with the id where several sessions have the same. */
    public String session(String id) {
        return titles.getOrDefault(id, id);
    }

    public String room(String id) {
        return rooms.getOrDefault(id, id);
    }

    public String person(String id) {
        return people.getOrDefault(id, id);
    }

    public String person(Person person) {
        return person.name();
    }

    public String roomsOf(List<String> ids) {
        return list(ids.stream().map(this::room).toList(), "or");
    }

    public String peopleOf(List<String> ids) {
        return list(ids.stream().map(this::person).toList(), "and");
    }

    public String sessionsOf(List<String> ids) {
        return list(ids.stream().map(this::session).toList(), "and");
    }

    /** Like {@code a, b and c}. */
    public static String list(List<String> words, String last) {
        int count = words.size();
        return count < 2
                ? String.join("", words)
                : "%s %s %s".formatted(String.join(", ", words.subList(0, count - 1)), last, words.get(count - 1));
    }

    /** Like {@code Monday 19 June}. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** Like {@code Monday 19 June 10:15}. */
    public static String moment(ZonedDateTime time) {
        return MOMENT.format(time);
    }

    public String moment(int minute) {
        return moment(timeline.at(minute));
    }

    /** Like {@code 10:15}. */
    public String hour(int minute) {
        return HOUR.format(timeline.at(minute));
    }

    /** Like {@code Monday 19 June 10:15 to 12:00}. */
    public static String stretch(ZonedDateTime from, ZonedDateTime to) {
        var end = from.toLocalDate().equals(to.toLocalDate()) ? HOUR.format(to) : moment(to);
        return "%s to %s".formatted(moment(from), end);
    }

    public static String stretch(Period period) {
        return stretch(period.from(), period.to());
    }

    public String stretch(int from, int to) {
        return stretch(timeline.at(from), timeline.at(to));
    }

    String pin(Pin pin) {
        var time = pin.end() == null ? moment(pin.start()) : stretch(pin.start(), pin.end());
        return pin.room() == null ? time : "%s in %s".formatted(time, room(pin.room()));
    }
}
