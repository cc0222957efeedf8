package org.agendum.analysis.comparison;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.agendum.problem.Person;
import org.agendum.problem.Problem;
import org.agendum.problem.Room;
import org.agendum.problem.Seat;
import org.agendum.problem.Session;
import org.agendum.problem.Timeline;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.SeatPlacement;

/** Makes versions of the schedules of a problem. What the problem does not know appears under its id. */
final class ScheduleVersions {
    private static final Comparator<Placement> ORDER = Comparator.comparing(Placement::start)
            .thenComparing(placement -> placement.room() == null ? "" : placement.room())
            .thenComparing(Placement::id);

    private final ZoneId zone;
    private final Timeline timeline;
    private final Map<String, Session> sessions;
    private final Map<String, String> names;
    private final Map<String, String> rooms;

    ScheduleVersions(Problem problem) {
        zone = problem.timeZone();
        timeline = new Timeline(zone, problem.days());
        sessions = problem.sessions().stream().collect(Collectors.toMap(Session::id, Function.identity()));
        names = problem.people().stream().collect(Collectors.toMap(Person::id, Person::name));
        rooms = problem.rooms().stream().collect(Collectors.toMap(Room::id, Room::name));
    }

    Version version(String label, String file, Schedule schedule) {
        var times = new HashMap<String, Integer>();
        var entries = schedule.sessions().stream()
                .sorted(ORDER)
                .map(placement -> entry(placement, times.merge(placement.id(), 1, Integer::sum)))
                .toList();
        return new Version(label, file, entries);
    }

    /** @param time which one it is of those that one schedule has of the session, from 1 */
    private Entry entry(Placement placement, int time) {
        var session = sessions.get(placement.id());
        var title = session == null ? placement.id() : session.title();
        return new Entry(
                time == 1 ? placement.id() : "%s (%d)".formatted(placement.id(), time),
                time == 1 ? title : "%s (%d)".formatted(title, time),
                stay(placement),
                people(session, placement));
    }

    private Stay stay(Placement placement) {
        var start = placement.start().withZoneSameInstant(zone);
        return new Stay(
                day(start),
                start,
                placement.end().withZoneSameInstant(zone),
                placement.room() == null ? null : rooms.getOrDefault(placement.room(), placement.room()));
    }

    /** A day that goes on after midnight has those hours as well. */
    private LocalDate day(ZonedDateTime start) {
        int minute = timeline.minuteOf(start);
        return timeline.frames().stream()
                .filter(day -> day.startMinute() <= minute && minute < day.endMinute())
                .findFirst()
                .map(day -> day.date())
                .orElse(start.toLocalDate());
    }

    /** Without seats in the file, those whom the problem names. */
    private List<Attendance> people(Session session, Placement placement) {
        var named = session == null
                ? List.<SeatPlacement>of()
                : session.seats().stream()
                        .filter(Seat::isNamed)
                        .map(seat -> new SeatPlacement(seat.role(), seat.person()))
                        .toList();
        var rest = new ArrayList<>(named);
        return (placement.seats() == null ? named : placement.seats())
                .stream()
                        .filter(seat -> seat.person() != null)
                        .map(seat -> new Attendance(
                                seat.person(),
                                names.getOrDefault(seat.person(), seat.person()),
                                seat.role(),
                                rest.remove(seat)))
                        .toList();
    }
}
