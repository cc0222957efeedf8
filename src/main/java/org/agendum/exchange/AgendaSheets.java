package org.agendum.exchange;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agendum.analysis.Check;
import org.agendum.exchange.BookNames.Kind;
import org.agendum.problem.Person;
import org.agendum.problem.Problem;
import org.agendum.problem.Room;
import org.agendum.problem.Session;
import org.agendum.problem.Track;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.SeatPlacement;
import org.dhatim.fastexcel.Workbook;

/** The sheets that show a schedule: by day, by room, by person, what has no place, and what is broken. */
final class AgendaSheets {
    private static final String GREEN = "548235";
    private static final String RED = "C00000";

    private final Workbook book;
    private final LongTexts texts;
    private final BookNames names;
    private final ZoneId zone;
    private final AgendaDays days;
    private final Map<String, Session> sessions;
    private final Map<String, Room> rooms;
    private final Map<String, Person> people;
    private final Map<String, Track> tracks;
    private final List<Placement> placements;
    private final List<String> unscheduled;

    AgendaSheets(Workbook book, LongTexts texts, Problem problem, Schedule schedule) {
        this.book = book;
        this.texts = texts;
        this.names = BookNames.of(problem);
        this.zone = problem.timeZone();
        this.days = new AgendaDays(problem);
        this.sessions = byId(problem.sessions(), Session::id);
        this.rooms = byId(problem.rooms(), Room::id);
        this.people = byId(problem.people(), Person::id);
        this.tracks = byId(problem.tracks(), Track::id);
        var order = new ArrayList<>(rooms.keySet());
        this.placements = schedule.sessions().stream()
                .sorted(Comparator.comparing(
                                (Placement placement) -> placement.start().toInstant())
                        .thenComparing(placement -> Math.floorMod(order.indexOf(placement.room()), order.size() + 1))
                        .thenComparing(Placement::id))
                .toList();
        var placed = placements.stream().map(Placement::id).collect(Collectors.toSet());
        this.unscheduled = Stream.concat(sessions.keySet().stream(), schedule.unscheduled().stream())
                .filter(id -> !placed.contains(id))
                .distinct()
                .toList();
    }

    private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
        var byId = new LinkedHashMap<String, T>();
        items.forEach(item -> byId.putIfAbsent(id.apply(item), item));
        return byId;
    }

    void print(Check check) {
        printByDay();
        printByRoom();
        printByPerson();
        printUnscheduled();
        printViolations(check);
    }

    private record Column(String header, int width, String format) {}

    private static Column text(String header, int width) {
        return new Column(header, width, SheetPrinter.TEXT);
    }

    private static final Column DATE = new Column("Date", 12, SheetPrinter.DATE);
    private static final Column START = new Column("Start", 9, SheetPrinter.CLOCK);
    private static final Column END = new Column("End", 9, SheetPrinter.CLOCK);
    private static final Column MINUTES = new Column("Minutes", 9, null);

    private void table(String name, String color, int frozen, List<Column> columns, List<List<Object>> rows) {
        var printer = new SheetPrinter(book, name);
        printer.tabColor(color);
        for (int column = 0; column < columns.size(); column++) {
            printer.column(
                    column, columns.get(column).width(), columns.get(column).format());
        }
        printer.headers(columns.stream().map(Column::header).toList(), frozen);
        for (int column = 0; column < columns.size(); column++) {
            var format = columns.get(column).format();
            for (int row = 0; row < rows.size(); row++) {
                printer.cell(row + 1, column, stored(rows.get(row).get(column)), format);
            }
        }
        printer.filter(rows.size(), columns.size() - 1);
    }

    private Object stored(Object value) {
        if (value instanceof String text) {
            return text.isEmpty() ? null : texts.cell(CellText.of(text));
        }
        return value;
    }

    private void printByDay() {
        var columns = AgendaSheet.SHEET.columns().stream()
                .map(column -> new Column(column.header(), column.width(), formatOf(column)))
                .toList();
        var rows = placements.stream().map(this::rowOfDay).toList();
        table(AgendaSheet.NAME, GREEN, 1, columns, rows);
    }

    private static String formatOf(BookColumn column) {
        if (column == AgendaSheet.DATE) {
            return SheetPrinter.DATE;
        }
        if (column == AgendaSheet.MINUTES) {
            return null;
        }
        return column.form() == TimeForms.CLOCK ? SheetPrinter.CLOCK : SheetPrinter.TEXT;
    }

    private List<Object> rowOfDay(Placement placement) {
        var row = new ArrayList<Object>(List.of(days.heading(days.dateOf(placement))));
        row.addAll(times(placement));
        var session = sessions.get(placement.id());
        row.add(title(placement.id()));
        row.add(session == null ? "" : session.kind());
        row.add(room(placement.room()));
        row.add(session == null ? "" : trackNames(session));
        row.add(seated(placement));
        row.add(placement.id());
        row.add(placement.pinned() ? CellForms.YES : "");
        return row;
    }

    private void printByRoom() {
        var columns = List.of(text("Room", 24), DATE, START, END, MINUTES, text("Session", 50), text("People", 60));
        var rows = new ArrayList<List<Object>>();
        var ids = new LinkedHashSet<>(rooms.keySet());
        placements.stream().map(Placement::room).forEach(ids::add);
        for (var id : ids) {
            var inRoom = placements.stream()
                    .filter(placement -> Objects.equals(id, placement.room()))
                    .toList();
            inRoom.forEach(placement -> rows.add(rowOfRoom(placement)));
            if (inRoom.isEmpty()) {
                rows.add(Arrays.asList(room(id), null, null, null, null, "(free)", ""));
            }
        }
        table("Agenda by room", GREEN, 1, columns, rows);
    }

    private List<Object> rowOfRoom(Placement placement) {
        var row = new ArrayList<Object>(List.of(room(placement.room())));
        row.addAll(times(placement));
        row.add(title(placement.id()));
        row.add(seated(placement));
        return row;
    }

    private void printByPerson() {
        var columns = List.of(
                text("Person", 32),
                text("Affiliation", 32),
                DATE,
                START,
                END,
                MINUTES,
                text("Role", 16),
                text("Session", 50),
                text("Room", 22));
        var byPerson = new HashMap<String, List<List<Object>>>();
        for (var placement : placements) {
            for (var seat : seats(placement)) {
                if (seat.person() != null) {
                    byPerson.computeIfAbsent(seat.person(), id -> new ArrayList<>())
                            .add(rowOfPerson(seat, placement));
                }
            }
        }
        var rows = new ArrayList<List<Object>>();
        var ids = new LinkedHashSet<>(people.keySet());
        byPerson.keySet().stream().sorted().forEach(ids::add);
        ids.forEach(id -> rows.addAll(byPerson.getOrDefault(id, List.of())));
        table("Agenda by person", GREEN, 1, columns, rows);
    }

    private List<Object> rowOfPerson(SeatPlacement seat, Placement placement) {
        var person = people.get(seat.person());
        var row = new ArrayList<Object>(List.of(
                person(seat.person()), person == null || person.affiliation() == null ? "" : person.affiliation()));
        row.addAll(times(placement));
        row.addAll(List.of(Roles.label(seat.role(), false), title(placement.id()), room(placement.room())));
        return row;
    }

    private void printUnscheduled() {
        var rows = unscheduled.stream()
                .map(id -> List.<Object>of(
                        title(id),
                        sessions.containsKey(id) ? sessions.get(id).minutes().toString() : "",
                        id))
                .toList();
        table("Not scheduled", RED, 1, List.of(text("Session", 60), text("Minutes", 16), text("Session id", 20)), rows);
    }

    private void printViolations(Check check) {
        var columns = List.of(
                text("Level", 10),
                text("Rule", 22),
                new Column("Cost", 10, null),
                text("What is broken", 80),
                text("Sessions", 40),
                text("People", 30),
                text("Rooms", 20));
        var rows = check.violations().stream()
                .map(violation -> List.<Object>of(
                        Scalars.nameInFile(violation.level()),
                        violation.rule(),
                        violation.cost(),
                        violation.text(),
                        joined(violation.sessions(), this::title),
                        joined(violation.people(), this::person),
                        joined(violation.rooms(), this::room)))
                .toList();
        table("Violations", RED, 1, columns, rows);
    }

    private static String joined(List<String> ids, Function<String, String> name) {
        return ids.stream().map(name).collect(Collectors.joining("\n"));
    }

    /** The date, the start, the end and the minutes; a time that a clock shows twice is a text with its offset. */
    private List<Object> times(Placement placement) {
        var start = placement.start().withZoneSameInstant(zone);
        var end = placement.end().withZoneSameInstant(zone);
        return List.of(
                TimeForms.DATE.write(start.toLocalDate().toString(), null),
                clock(start),
                clock(end),
                ChronoUnit.MINUTES.between(start, end));
    }

    private static Object clock(ZonedDateTime time) {
        var local = time.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        boolean isSecond = !time.equals(time.withEarlierOffsetAtOverlap());
        return isSecond ? local + time.getOffset().toString() : TimeForms.CLOCK.write(local.toString(), null);
    }

    private String title(String id) {
        var session = sessions.get(id);
        return session == null ? CleanText.of(id) : CleanText.of(session.title(), id);
    }

    private String room(String id) {
        var room = rooms.get(id);
        return id == null
                ? AgendaNames.NO_ROOM
                : AgendaNames.shown(names.of(Kind.ROOM), id, room == null ? null : room.name());
    }

    private String person(String id) {
        var person = people.get(id);
        return AgendaNames.shown(names.of(Kind.PERSON), id, person == null ? null : person.name());
    }

    private String trackNames(Session session) {
        return session.allTracks().stream()
                .map(id -> tracks.containsKey(id) ? CleanText.of(tracks.get(id).title(), id) : CleanText.of(id))
                .collect(Collectors.joining(", "));
    }

    private List<SeatPlacement> seats(Placement placement) {
        if (placement.seats() != null) {
            return placement.seats();
        }
        var session = sessions.get(placement.id());
        return session == null
                ? List.of()
                : session.seats().stream()
                        .map(seat -> new SeatPlacement(seat.role(), seat.person()))
                        .toList();
    }

    /** Each in a line, with the role. */
    private String seated(Placement placement) {
        return seats(placement).stream()
                .map(seat -> "%s: %s"
                        .formatted(
                                Roles.label(seat.role(), false),
                                seat.person() == null ? AgendaNames.NOBODY : person(seat.person())))
                .collect(Collectors.joining("\n"));
    }
}
