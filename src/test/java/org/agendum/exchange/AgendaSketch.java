package org.agendum.exchange;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.agendum.problem.Clock;
import org.agendum.problem.Day;
import org.agendum.problem.Length;
import org.agendum.problem.Person;
import org.agendum.problem.Problem;
import org.agendum.problem.Room;
import org.agendum.problem.Seat;
import org.agendum.problem.Session;
import org.agendum.problem.Track;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.SeatPlacement;

/** A problem and its schedule, drawn with few strokes: what a test does not state is as plain as can be. */
final class AgendaSketch {
    private final String title;
    private final ZoneId zone;
    private final List<Day> days = new ArrayList<>();
    private final List<Room> rooms = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final List<Track> tracks = new ArrayList<>();
    private final List<Session> sessions = new ArrayList<>();
    private final List<Placement> placements = new ArrayList<>();
    private final List<String> unscheduled = new ArrayList<>();

    AgendaSketch(String title, String zone) {
        this.title = title;
        this.zone = ZoneId.of(zone);
    }

    AgendaSketch day(String label, String date, String from, String to) {
        days.add(new Day(LocalDate.parse(date), Clock.parse(from), Clock.parse(to), label));
        return this;
    }

    AgendaSketch room(String id, String name) {
        rooms.add(new Room(id, name, null, null, null, null, null));
        return this;
    }

    AgendaSketch person(String id, String name, String affiliation) {
        people.add(new Person(id, name, affiliation, null, null, null, null, null, null, null, null, null, null));
        return this;
    }

    AgendaSketch track(String id, String trackTitle) {
        tracks.add(new Track(id, trackTitle, null, null));
        return this;
    }

    AgendaSketch session(String id, String kind, String sessionTitle, Seat... seats) {
        return session(id, kind, sessionTitle, null, Length.of(60), seats);
    }

    AgendaSketch session(String id, String kind, String sessionTitle, String track, Length minutes, Seat... seats) {
        sessions.add(new Session(
                id,
                kind,
                sessionTitle,
                minutes,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                track,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(seats),
                null,
                null,
                null,
                null,
                null));
        return this;
    }

    /** Seats as the problem has them. */
    AgendaSketch placed(String id, String room, String start, String end) {
        return placed(id, room, start, end, false, (List<SeatPlacement>) null);
    }

    AgendaSketch placed(String id, String room, String start, String end, SeatPlacement... seats) {
        return placed(id, room, start, end, false, List.of(seats));
    }

    AgendaSketch pinned(String id, String room, String start, String end) {
        return placed(id, room, start, end, true, (List<SeatPlacement>) null);
    }

    private AgendaSketch placed(
            String id, String room, String start, String end, boolean isPinned, List<SeatPlacement> seats) {
        var from = LocalDateTime.parse(start).atZone(zone);
        var to = LocalDateTime.parse(end).atZone(zone);
        placements.add(new Placement(id, from, to, room, seats, isPinned));
        return this;
    }

    AgendaSketch placed(Placement placement) {
        placements.add(placement);
        return this;
    }

    AgendaSketch unscheduled(String id) {
        unscheduled.add(id);
        return this;
    }

    AgendaView view() {
        return AgendaView.of(problem(), schedule());
    }

    Problem problem() {
        return new Problem(
                null, "sketch", title, zone, null, null, days, null, rooms, people, tracks, null, sessions, null, null,
                null, null, null, null, null);
    }

    private Schedule schedule() {
        return new Schedule(null, "sketch", null, null, null, null, placements, unscheduled, null);
    }

    static Seat named(String role, String person) {
        return new Seat(role, person, null);
    }

    static Seat open(String role, String... candidates) {
        return new Seat(role, null, List.of(candidates));
    }

    static Seat toBeConfirmed(String role) {
        return new Seat(role, null, null);
    }

    static SeatPlacement taken(String role, String person) {
        return new SeatPlacement(role, person);
    }

    static SeatPlacement empty(String role) {
        return new SeatPlacement(role, null);
    }
}
