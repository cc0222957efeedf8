package org.agendum.exchange;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.agendum.problem.Day;
import org.agendum.problem.Person;
import org.agendum.problem.Problem;
import org.agendum.problem.Room;
import org.agendum.problem.Seat;
import org.agendum.problem.Session;
import org.agendum.problem.Timeline;
import org.agendum.problem.Track;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Programme;
import org.agendum.schedule.ProgrammeDay;
import org.agendum.schedule.ProgrammePerson;
import org.agendum.schedule.ProgrammeRoom;
import org.agendum.schedule.ProgrammeSession;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.SeatPlacement;

/** Makes a programme, to be published, of a problem and its schedule. */
public final class ScheduledProgramme {
    private static final String DRAFT = "draft";

    private final Problem problem;
    private final Map<String, Placement> placements = new HashMap<>();
    private final Map<String, Session> sessions = new LinkedHashMap<>();
    private final Map<String, ProgrammePerson> people = new HashMap<>();
    private final Map<String, String> rooms = new HashMap<>();
    private final Map<String, String> tracks;

    private ScheduledProgramme(Problem problem, Schedule schedule) {
        this.problem = problem;
        rooms.putAll(roomNames(problem));
        schedule.sessions().forEach(placement -> placements.putIfAbsent(placement.id(), placement));
        problem.sessions().forEach(session -> sessions.put(session.id(), session));
        problem.people().forEach(person -> people.put(person.id(), person(person)));
        this.tracks = problem.tracks().stream()
                .collect(Collectors.toMap(Track::id, track -> CleanText.of(track.title(), track.id())));
    }

    /** @param release what this version of the programme is called; null for a draft */
    public static Programme of(Problem problem, Schedule schedule, String release) {
        return new ScheduledProgramme(problem, schedule).programme(release);
    }

    /**
     * The programme that was published before, with the times, rooms and people of the schedule; all else, like the
     * abstracts, stays. Its sessions are found in the problem as an import calls them.
     */
    public static Programme onto(Programme published, Problem problem, Schedule schedule, String release) {
        return new ScheduledProgramme(problem, schedule).onto(published, release);
    }

    /** By their ids; where two have the same name, with the id. */
    static Map<String, String> roomNames(Problem problem) {
        var names = new HashMap<String, String>();
        var seen = new HashSet<String>();
        for (var room : problem.rooms()) {
            var name = CleanText.of(room.name(), room.id());
            names.put(room.id(), seen.add(name) ? name : "%s (%s)".formatted(name, room.id()));
        }
        return names;
    }

    private Programme programme(String release) {
        return new Programme(
                CleanText.of(problem.title(), problem.id()),
                problem.id(),
                release == null ? DRAFT : release,
                problem.timeZone(),
                problem.days().stream().map(this::day).toList(),
                problem.rooms().stream().map(this::room).toList(),
                sessions.values().stream().map(this::session).toList(),
                Map.of());
    }

    private Programme onto(Programme published, String release) {
        var ids = new SessionIds(published);
        var personIds = new PersonIds(published);
        personIds.all().forEach(person -> people.put(personIds.of(person), person));
        var known = new HashSet<String>();
        var changed = new ArrayList<ProgrammeSession>();
        for (var session : published.sessions()) {
            var planned = sessions.get(ids.of(session));
            known.add(ids.of(session));
            changed.add(planned == null ? session : moved(session, planned));
        }
        sessions.values().stream()
                .filter(session -> !known.contains(session.id()))
                .map(this::session)
                .forEach(changed::add);
        return new Programme(
                published.title(),
                published.acronym(),
                release == null ? published.version() : release,
                published.timeZone(),
                days(published),
                published.rooms(),
                changed,
                published.more());
    }

    /** Days of the problem that were not published are added. */
    private List<ProgrammeDay> days(Programme published) {
        var days = new ArrayList<>(published.days());
        var dates = days.stream().map(ProgrammeDay::date).collect(Collectors.toSet());
        problem.days().stream()
                .filter(day -> !dates.contains(day.date()))
                .filter(day -> hasSession(day.date()))
                .map(this::day)
                .forEach(days::add);
        return days;
    }

    private boolean hasSession(LocalDate date) {
        return placements.values().stream()
                .anyMatch(placement -> placement.start().toLocalDate().equals(date));
    }

    private ProgrammeSession moved(ProgrammeSession published, Session planned) {
        var placement = placements.get(planned.id());
        if (placement == null) {
            return published.with(published.people(), published.room(), null, published.minutes());
        }
        var room = placement.room() == null ? null : rooms.getOrDefault(placement.room(), placement.room());
        return published.with(peopleOf(published, planned, placement), room, placement.start(), minutes(placement));
    }

    /** Those who were published, unless somebody else takes a seat. */
    private List<ProgrammePerson> peopleOf(ProgrammeSession published, Session planned, Placement placement) {
        var named = planned.seats().stream()
                .map(Seat::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var seated = seats(planned, placement).stream()
                .map(SeatPlacement::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return named.equals(seated) ? published.people() : people(planned, placement);
    }

    private ProgrammeDay day(Day day) {
        return new ProgrammeDay(
                day.date(),
                Timeline.at(problem.timeZone(), day.date(), day.from()),
                Timeline.at(problem.timeZone(), day.date(), day.to()));
    }

    private ProgrammeRoom room(Room room) {
        return new ProgrammeRoom(rooms.get(room.id()), null, room.seats());
    }

    private ProgrammeSession session(Session session) {
        var placement = placements.get(session.id());
        return new ProgrammeSession(
                session.id(),
                FrabForm.isUuid(session.id()) ? session.id() : null,
                null,
                session.id(),
                CleanText.of(session.title(), session.id()),
                null,
                session.kind(),
                session.track() == null ? null : tracks.getOrDefault(session.track(), session.track()),
                placement == null || placement.room() == null
                        ? null
                        : rooms.getOrDefault(placement.room(), placement.room()),
                placement == null ? null : placement.start(),
                placement == null ? session.minutes().preferred() : minutes(placement),
                placement == null ? List.of() : people(session, placement),
                session.audience().language(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static int minutes(Placement placement) {
        return (int)
                Math.max(0, Duration.between(placement.start(), placement.end()).toMinutes());
    }

    private List<ProgrammePerson> people(Session session, Placement placement) {
        var seated = new LinkedHashMap<String, ProgrammePerson>();
        for (var seat : seats(session, placement)) {
            if (seat.person() != null) {
                var person = people.getOrDefault(seat.person(), ProgrammePerson.named(seat.person()));
                seated.putIfAbsent(
                        person.key(),
                        new ProgrammePerson(person.code(), person.guid(), person.id(), person.name(), seat.role()));
            }
        }
        return List.copyOf(seated.values());
    }

    private static List<SeatPlacement> seats(Session session, Placement placement) {
        return placement.seats() != null
                ? placement.seats()
                : session.seats().stream()
                        .map(seat -> new SeatPlacement(seat.role(), seat.person()))
                        .toList();
    }

    /** An id that is a number or a UUID is written as such; any other tells people with the same name apart. */
    private static ProgrammePerson person(Person person) {
        boolean isUuid = FrabForm.isUuid(person.id());
        return new ProgrammePerson(
                null,
                isUuid ? person.id() : null,
                isUuid ? null : person.id(),
                CleanText.of(person.name(), person.id()),
                null);
    }
}
