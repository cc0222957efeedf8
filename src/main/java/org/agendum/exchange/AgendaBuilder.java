package org.agendum.exchange;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.agendum.exchange.AgendaView.Row;
import org.agendum.exchange.AgendaView.Unscheduled;
import org.agendum.problem.Problem;
import org.agendum.problem.Room;
import org.agendum.problem.Session;
import org.agendum.problem.Track;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Schedule;

/** Brings a problem and a schedule of it into the order and words of an agenda. */
final class AgendaBuilder {
    private final Problem problem;
    private final Schedule schedule;
    private final Map<String, Session> sessions;
    private final Map<String, Room> rooms;
    private final Map<String, Track> tracks;
    private final AgendaDays days;
    private final ShownTimes times;
    private final Kinds kinds;
    private final Seating seating;

    AgendaBuilder(Problem problem, Schedule schedule) {
        this.problem = problem;
        this.schedule = schedule;
        this.sessions = byId(problem.sessions(), Session::id);
        this.rooms = byId(problem.rooms(), Room::id);
        this.tracks = byId(problem.tracks(), Track::id);
        this.days = new AgendaDays(problem);
        this.times = new ShownTimes(problem.timeZone());
        this.kinds = Kinds.of(schedule.sessions().stream()
                .map(placement -> session(placement).kind())
                .toList());
        this.seating = new Seating(problem.people());
    }

    private static <T> Map<String, T> byId(Collection<T> items, Function<T, String> id) {
        return items.stream().collect(toMap(id, Function.identity(), (first, second) -> first));
    }

    AgendaView agenda() {
        var placements = schedule.sessions().stream().collect(groupingBy(days::dateOf));
        var dates = new TreeSet<>(days.dates());
        dates.addAll(placements.keySet());
        return new AgendaView(
                CleanText.of(problem.title(), problem.id()),
                days.range(),
                problem.timeZone().getId(),
                dates.stream()
                        .map(date -> day(date, placements.getOrDefault(date, List.of())))
                        .toList(),
                unscheduled());
    }

    private AgendaView.Day day(LocalDate date, List<Placement> placements) {
        var ordered = placements.stream().sorted(order()).toList();
        var sideBySide = SideBySide.of(ordered);
        var rows = new ArrayList<Row>();
        for (int i = 0; i < ordered.size(); i++) {
            rows.add(row(date, ordered.get(i), sideBySide.get(i)));
        }
        return new AgendaView.Day(days.heading(date), rows);
    }

    /** Rooms in the order in which the problem lists them: the planner put the main hall first. */
    private Comparator<Placement> order() {
        var places = new HashMap<String, Integer>();
        problem.rooms().forEach(room -> places.putIfAbsent(room.id(), places.size()));
        return Comparator.comparing((Placement placement) -> placement.start().toInstant())
                .thenComparing(placement -> places.getOrDefault(placement.room(), places.size()))
                .thenComparing(placement -> placement.room() == null ? "" : placement.room())
                .thenComparing(Placement::id);
    }

    private Row row(LocalDate date, Placement placement, boolean isSideBySide) {
        var session = session(placement);
        var title = CleanText.of(session.title(), session.id());
        return new Row(
                CleanText.of(session.id()),
                times.between(placement.start(), placement.end(), date),
                title,
                CleanText.of(session.kind()),
                kinds.label(session.kind(), title),
                Kinds.isPause(session.kind()),
                seating.roles(session.seats(), placement.seats()),
                room(placement.room()),
                tracks(session),
                placement.pinned(),
                isSideBySide);
    }

    private Session session(Placement placement) {
        var session = sessions.get(placement.id());
        return session == null ? Session.bare(placement.id(), 0) : session;
    }

    private String room(String id) {
        var room = rooms.get(id);
        return id == null ? null : room == null ? CleanText.of(id) : CleanText.of(room.name(), id);
    }

    /** Like {@code Borders, Transit}; null when there is none. */
    private String tracks(Session session) {
        var names = session.allTracks().stream().map(this::track).toList();
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private String track(String id) {
        var track = tracks.get(id);
        return track == null ? CleanText.of(id) : CleanText.of(track.title(), id);
    }

    /** Also those of which the schedule says nothing at all, as hand-made ones may. */
    private List<Unscheduled> unscheduled() {
        var placed = schedule.sessions().stream().map(Placement::id).collect(toSet());
        var ids = Stream.concat(sessions().map(Session::id), schedule.unscheduled().stream())
                .filter(id -> !placed.contains(id))
                .toList();
        return new LinkedHashSet<>(ids).stream().map(this::unscheduled).toList();
    }

    private Stream<Session> sessions() {
        return problem.sessions().stream();
    }

    private Unscheduled unscheduled(String id) {
        var session = sessions.get(id);
        return session == null
                ? new Unscheduled(CleanText.of(id), CleanText.of(id), null)
                : new Unscheduled(
                        CleanText.of(id),
                        CleanText.of(session.title(), id),
                        session.minutes().toString());
    }
}
