package org.agendum.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.agendum.exchange.BookNames.Kind;
import org.agendum.problem.Clock;
import org.agendum.problem.Problem;
import org.agendum.problem.Quote;
import org.agendum.problem.Session;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Schedule;

/** Reads the schedule that stands in the sheet Agenda of a workbook, as planners have changed it. */
final class AgendaSheetReader {
    private static final int MINUTES_PER_DAY = 24 * 60;

    private final Problem problem;
    private final Workbook workbook;
    private final BookTable table;
    private final BookNames names;
    private final BookReading reading;
    private final LocalTimes times;
    private final Map<String, Session> sessions;
    private final Map<String, Integer> rowsOfSessions = new HashMap<>();
    private final List<Placement> placements = new ArrayList<>();

    private AgendaSheetReader(Problem problem, Workbook workbook, SheetTable sheet) {
        this.problem = problem;
        this.workbook = workbook;
        this.table = new BookTable(AgendaSheet.SHEET, sheet);
        this.names = BookNames.of(problem);
        this.reading = new BookReading(names);
        problem.days().forEach(day -> reading.addDay(day.date(), day.label()));
        this.times = new LocalTimes(problem.timeZone());
        this.sessions = problem.sessions().stream()
                .collect(Collectors.toMap(Session::id, session -> session, (first, second) -> first));
    }

    /**
     * @param notices is told what could be read, but perhaps not as it was meant
     * @throws InvalidInput if it is no workbook, has no such sheet, or anything in that makes no sense, with all that does
     *     not
     */
    static Schedule read(Path path, Problem problem, Consumer<LocatedFault> notices) {
        var workbook = LongTexts.resolved(Workbook.readAll(path));
        var reader = new AgendaSheetReader(problem, workbook, sheet(workbook));
        reader.table.rows().forEach(reader::read);
        workbook.throwIfFaulty();
        workbook.notices().forEach(notices);
        return reader.schedule();
    }

    private static SheetTable sheet(Workbook workbook) {
        var found = workbook.sheets().stream()
                .filter(sheet -> AgendaSheet.SHEET.isCalled(PlainWord.of(sheet.name())))
                .toList();
        if (found.isEmpty()) {
            throw InvalidInput.file(
                    workbook.file(),
                    "The workbook has no sheet Agenda, which says where sessions are.",
                    "Solve it, and write one that has: agendum export PROBLEM SCHEDULE --format xlsx -o FILE");
        }
        if (found.size() > 1) {
            throw InvalidInput.file(
                    workbook.file(),
                    "The sheets %s can all be the agenda."
                            .formatted(found.stream()
                                    .map(SheetTable::name)
                                    .map(Quote::of)
                                    .collect(Collectors.joining(" and "))),
                    "Leave one, or rename the others.");
        }
        return found.get(0);
    }

    private Schedule schedule() {
        var unscheduled = problem.sessions().stream()
                .map(Session::id)
                .filter(id -> !rowsOfSessions.containsKey(id))
                .toList();
        return new Schedule(
                null,
                problem.id(),
                null,
                null,
                null,
                null,
                placements.stream().sorted(Placement.ORDER).toList(),
                unscheduled,
                null);
    }

    private void read(int row) {
        var session = session(row);
        var start = start(row);
        var end = start.isEmpty() ? Optional.<ZonedDateTime>empty() : end(row, start.get());
        var room = room(row);
        if (session.isEmpty()) {
            return;
        }
        var before = rowsOfSessions.putIfAbsent(session.get().id(), row);
        if (before != null) {
            table.head(row)
                    .fault(
                            "The session %s is in row %d already."
                                    .formatted(Quote.of(session.get().id()), before + 1),
                            "Leave one of the two out.");
            return;
        }
        var seats = new AgendaSeats(session.get(), names).read(cell(row, AgendaSheet.PEOPLE));
        if (start.isPresent() && end.isPresent()) {
            placements.add(
                    new Placement(session.get().id(), start.get(), end.get(), room.orElse(null), seats, isPinned(row)));
        }
    }

    /** Blank where there is no such column. */
    private SheetCell cell(int row, BookColumn column) {
        var line = table.byHeader().get(column.header());
        var head = table.head(row);
        return line == null ? new SheetCell(head.sheet(), row, head.column(), null) : table.cell(row, line);
    }

    private static boolean isBlank(SheetCell cell) {
        return cell.text().isBlank();
    }

    /** By its id, which hardly anybody changes; else by its title. */
    private Optional<Session> session(int row) {
        var id = cell(row, AgendaSheet.ID);
        var title = cell(row, AgendaSheet.SESSION);
        if (isBlank(id) && isBlank(title)) {
            table.head(row).fault("The row does not say which session it is.", "Write its title or id.");
            return Optional.empty();
        }
        var known =
                read(isBlank(id) ? title : id, cell -> names.of(Kind.SESSION).id(CellText.text(cell.text())));
        if (known.isPresent() && !isBlank(id) && !isBlank(title)) {
            checkTitle(title, id, known.get());
        }
        return known.map(sessions::get);
    }

    private void checkTitle(SheetCell title, SheetCell id, String known) {
        var shown = CleanText.of(CellText.text(title.text()));
        if (shown.equals(CleanText.of(sessions.get(known).title(), known))) {
            return;
        }
        var other = names.of(Kind.SESSION).find(shown);
        if (other.isPresent() && !other.get().equals(known)) {
            title.fault(
                    "The title is that of session %s, and the id is %s."
                            .formatted(Quote.of(other.get()), Quote.of(known)),
                    "Mend one of the two, or clear the id.");
        } else if (other.isEmpty()) {
            title.notice(
                    "The session %s has another title in the problem.".formatted(Quote.of(known)),
                    "That counts; change it in the sheet Sessions.");
        }
    }

    private interface Reading<T> {
        T read(SheetCell cell) throws Mismatch;
    }

    /** Empty when the cell is blank, or after a fault. */
    private <T> Optional<T> read(SheetCell cell, Reading<T> form) {
        try {
            if (cell.value() instanceof CellError error) {
                throw new Mismatch(error.message(), error.advice());
            }
            return isBlank(cell) ? Optional.empty() : Optional.ofNullable(form.read(cell));
        } catch (Mismatch mismatch) {
            cell.fault(mismatch.message(), mismatch.advice());
            return Optional.empty();
        }
    }

    private Optional<ZonedDateTime> start(int row) {
        var cell = cell(row, AgendaSheet.START);
        if (isBlank(cell)) {
            cell.fault("The start is missing.", "Write it, or delete the row: the session then has no place.");
            return Optional.empty();
        }
        return date(row, cell).flatMap(date -> read(cell, start -> time(start, date)));
    }

    /** In its own cell, or with the time of day, or as the day is called. */
    private Optional<LocalDate> date(int row, SheetCell start) {
        var date = cell(row, AgendaSheet.DATE);
        if (start.value() instanceof Dated dated && !dated.isTimeAlone()) {
            return Optional.of(dated.dateTime().toLocalDate());
        }
        if (!isBlank(date)) {
            return read(date, reading::date);
        }
        var day = cell(row, AgendaSheet.DAY);
        return isBlank(day) ? read(start, cell -> reading.onlyDay(cell.text())) : read(day, this::dateOfDay);
    }

    /** A label, a weekday, or a heading as agendum writes it above the day. */
    private LocalDate dateOfDay(SheetCell cell) throws Mismatch {
        var shown = CleanText.of(CellText.text(cell.text()));
        var headings = new AgendaDays(problem);
        for (var date : headings.dates()) {
            if (headings.heading(date).equals(shown)) {
                return date;
            }
        }
        return reading.date(cell);
    }

    /** With an offset where the clock shows the time twice. */
    private ZonedDateTime time(SheetCell cell, LocalDate date) throws Mismatch {
        var text = cell.text().strip();
        var offset = text.matches("\\d{2}:\\d{2}[+-]\\d{2}:\\d{2}") ? text.substring("00:00".length()) : "";
        var clock = offset.isEmpty() ? reading.clock(cell) : Clock.parse(text.substring(0, "00:00".length()));
        var local = date.atStartOfDay().plusMinutes(clock.minuteOfDay());
        return times.parse(local + offset, Quote.of(text));
    }

    /** If the end is blank, the length says it; if both are there and differ, the end does. */
    private Optional<ZonedDateTime> end(int row, ZonedDateTime start) {
        var cell = cell(row, AgendaSheet.END);
        var length = minutes(row);
        if (isBlank(cell)) {
            if (length.isEmpty()) {
                cell.fault("The end is missing.", "Write it, or the minutes.");
            }
            return length.map(start::plusMinutes);
        }
        var date = cell.value() instanceof Dated dated && !dated.isTimeAlone()
                ? dated.dateTime().toLocalDate()
                : start.toLocalDate();
        return read(cell, end -> after(start, time(end, date), length, cell)).map(end -> {
            tellLength(cell(row, AgendaSheet.MINUTES), length, start, end);
            return end;
        });
    }

    private Optional<Long> minutes(int row) {
        var cell = cell(row, AgendaSheet.MINUTES);
        return read(cell, length -> TimeForms.LENGTH.read(length, reading) instanceof Long minutes ? minutes : null);
    }

    /** After midnight it is the next day, if the length says so. */
    private ZonedDateTime after(ZonedDateTime start, ZonedDateTime end, Optional<Long> length, SheetCell cell)
            throws Mismatch {
        if (end.isAfter(start)) {
            return end;
        }
        var next = end.plusMinutes(MINUTES_PER_DAY);
        if (length.isPresent() && start.plusMinutes(length.get()).equals(next)) {
            return next;
        }
        throw new Mismatch(
                "%s is not after the start %s.".formatted(cell.text(), start.toLocalTime()),
                length.isPresent()
                        ? "Clear it to keep the length of %d min.".formatted(length.get())
                        : "Maybe the two are swapped.");
    }

    private static void tellLength(SheetCell cell, Optional<Long> length, ZonedDateTime start, ZonedDateTime end) {
        long minutes = ChronoUnit.MINUTES.between(start, end);
        if (length.isPresent() && length.get() != minutes) {
            cell.notice(
                    "%d is not the length from start to end, %d min.".formatted(length.get(), minutes),
                    "Start and end count; clear the end to have the minutes count.");
        }
    }

    private Optional<String> room(int row) {
        return read(cell(row, AgendaSheet.ROOM), cell -> {
            var text = CellText.text(cell.text());
            return AgendaNames.isNoRoom(text) ? null : AgendaNames.id(names.of(Kind.ROOM), text);
        });
    }

    private boolean isPinned(int row) {
        var pinned = read(cell(row, AgendaSheet.PINNED), cell ->
                (Boolean) AgendaSheet.PINNED.form().read(cell, reading));
        return Objects.equals(pinned.orElse(false), true);
    }
}
