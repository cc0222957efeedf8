package org.agendum.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agendum.problem.Length;
import org.agendum.problem.Period;
import org.agendum.problem.Person;
import org.agendum.problem.Pin;
import org.agendum.problem.Problem;
import org.agendum.problem.Quote;
import org.agendum.problem.Room;
import org.agendum.problem.RuleSetting;
import org.agendum.problem.Seat;
import org.agendum.problem.Session;
import org.agendum.problem.SessionDraft;
import org.agendum.problem.Track;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Programme;
import org.agendum.schedule.ProgrammePerson;
import org.agendum.schedule.ProgrammeRoom;
import org.agendum.schedule.ProgrammeSession;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.SeatPlacement;

/**
 * Makes a problem of a published programme, with the old places as {@code published}, so that a solver moves little; and
 * the schedule that was published.
 */
public final class ProgrammeProblem {
    private static final String SPEAKER = "speaker";
    private static final String NAMELESS = "programme";

    private final Programme programme;
    private final SessionIds ids;
    private final PersonIds people;
    private final ProgrammeDays days;
    private final String file;
    private final List<LocatedFault> notices = new ArrayList<>();

    private final Map<String, List<Period>> available;

    private ProgrammeProblem(String file, Programme programme, Map<String, List<Period>> available) {
        this.file = file;
        this.available = available;
        this.programme = programme;
        this.ids = new SessionIds(programme);
        this.people = new PersonIds(programme);
        this.days = ProgrammeDays.of(programme);
    }

    /**
     * To be solved or repaired. What cannot be placed within a day, and what has no length, is left out, and told.
     *
     * @param file where the programme was read, for messages
     * @throws InvalidInput if nothing is left to schedule
     */
    public static Imported toSolve(String file, Programme programme) {
        return toSolve(file, programme, Map.of());
    }

    /** @param available when people can take part, by their keys; always where nothing is said */
    public static Imported toSolve(String file, Programme programme, Map<String, List<Period>> available) {
        return new ProgrammeProblem(file, programme, available).toSolve();
    }

    /**
     * To be checked as it is: every session, wherever it lies.
     *
     * @param rules which rules count, by id
     */
    public static Imported toCheck(String file, Programme programme, Map<String, RuleSetting> rules) {
        return new ProgrammeProblem(file, programme, Map.of()).toCheck(rules);
    }

    private Imported toSolve() {
        var kept = programme.sessions().stream()
                .filter(session -> session.minutes() > 0 && !days.runsOver(session))
                .toList();
        if (kept.isEmpty()) {
            throw InvalidInput.file(
                    file, "No session has a length and fits into a day: there is nothing to schedule.", "");
        }
        var over = programme.sessions().stream().filter(days::runsOver).toList();
        notice(
                programme.sessions().stream().filter(session -> session.minutes() == 0),
                "Without a length, and therefore left out: %s.");
        notice(over.stream(), "Longer than a day, and therefore left out; their rooms and people are taken then: %s.");
        if (days.areSupposed()) {
            notices.add(LocatedFault.ofFile(
                    file,
                    "The hours of a day are not known, and are taken as 09:00 to 18:00, and as sessions run.",
                    "Maybe change days in the problem."));
        }
        if (!programme.rooms().isEmpty()) {
            notice(kept.stream().filter(session -> session.room() == null), "Without a room, and may get any: %s.");
        }
        return imported(problem(kept, over, days.gridMinutes(kept), null, true), kept);
    }

    private Imported toCheck(Map<String, RuleSetting> rules) {
        var lasting = programme.sessions().stream()
                .filter(session -> session.minutes() > 0)
                .toList();
        if (lasting.isEmpty()) {
            throw InvalidInput.file(
                    file, "No session has a length: there is nothing to check.", "Maybe add lengths, or ends.");
        }
        Crowds.refuse(file, programme);
        notice(
                programme.sessions().stream().filter(session -> session.minutes() == 0),
                "Without a length, and therefore not checked: %s.");
        notice(
                lasting.stream().filter(session -> !session.isScheduled()),
                "Without a time, and therefore not checked: %s.");
        return imported(problem(lasting, List.of(), days.gridMinutes(lasting), rules, false), lasting);
    }

    private void notice(Stream<ProgrammeSession> sessions, String message) {
        var titles = sessions.map(session -> Quote.plain(CleanText.of(session.title())))
                .toList();
        if (!titles.isEmpty()) {
            var most = titles.stream().limit(5).collect(Collectors.joining("; "));
            var more = titles.size() > 5 ? " and %d more".formatted(titles.size() - 5) : "";
            notices.add(LocatedFault.ofFile(file, message.formatted(most + more), ""));
        }
    }

    private Imported imported(Problem problem, List<ProgrammeSession> sessions) {
        var placed = sessions.stream()
                .filter(ProgrammeSession::isScheduled)
                .map(this::placement)
                .toList();
        var unscheduled = sessions.stream()
                .filter(session -> !session.isScheduled())
                .map(ids::of)
                .toList();
        var schedule = placed.isEmpty()
                ? null
                : new Schedule(null, problem.id(), null, null, null, null, placed, unscheduled, null);
        return new Imported(problem, schedule, notices);
    }

    private Problem problem(
            List<ProgrammeSession> sessions,
            List<ProgrammeSession> over,
            int gridMinutes,
            Map<String, RuleSetting> rules,
            boolean isPublished) {
        if (days.days().isEmpty()) {
            throw InvalidInput.file(
                    file,
                    "No session has a time, and the file lists no days.",
                    "Maybe add the days; to answers of pretalx, that on the event.");
        }
        var title = programme.title() == null ? null : CleanText.of(programme.title());
        var id = Stream.of(programme.acronym(), title)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(NAMELESS);
        return new Problem(
                null,
                id,
                title,
                programme.timeZone(),
                gridMinutes,
                null,
                days.days(),
                null,
                programme.rooms().stream().map(room -> room(room, over)).toList(),
                people.all().stream().map(person -> person(person, over)).toList(),
                tracks(sessions),
                null,
                sessions.stream().map(session -> session(session, isPublished)).toList(),
                null,
                null,
                null,
                null,
                rules,
                null,
                null);
    }

    private static Room room(ProgrammeRoom room, List<ProgrammeSession> over) {
        var taken = over.stream()
                .filter(session -> room.name().equals(session.room()))
                .map(ProgrammeProblem::period)
                .toList();
        return new Room(room.name(), null, room.seats(), null, null, null, taken);
    }

    private Person person(ProgrammePerson person, List<ProgrammeSession> over) {
        var taken = over.stream()
                .filter(session ->
                        session.people().stream().anyMatch(one -> one.key().equals(person.key())))
                .map(ProgrammeProblem::period)
                .toList();
        return new Person(
                people.of(person),
                person.label(),
                null,
                null,
                available.get(person.key()),
                taken,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Period period(ProgrammeSession session) {
        return new Period(session.start(), session.end());
    }

    private static List<Track> tracks(List<ProgrammeSession> sessions) {
        return sessions.stream()
                .map(ProgrammeSession::track)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(track -> new Track(track, null, null, null))
                .toList();
    }

    private Session session(ProgrammeSession session, boolean isPublished) {
        var seats = session.people().stream().map(this::seat).toList();
        var published =
                isPublished && session.isScheduled() ? new Pin(session.start(), session.end(), session.room()) : null;
        var id = ids.of(session);
        return new SessionDraft(id, Length.of(session.minutes()))
                .kind(session.kind())
                .title(CleanText.of(session.title(), id))
                .track(session.track())
                .seats(seats)
                .published(published)
                .done();
    }

    private Seat seat(ProgrammePerson person) {
        return new Seat(role(person), people.of(person), null);
    }

    private static String role(ProgrammePerson person) {
        return person.role() == null ? SPEAKER : person.role();
    }

    private Placement placement(ProgrammeSession session) {
        var seats = session.people().stream()
                .map(person -> new SeatPlacement(role(person), people.of(person)))
                .toList();
        return new Placement(ids.of(session), session.start(), session.end(), session.room(), seats, null);
    }
}
