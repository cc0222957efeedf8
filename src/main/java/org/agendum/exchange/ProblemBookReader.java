package org.agendum.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.agendum.exchange.BookNames.Kind;
import org.agendum.problem.Pointers;
import org.agendum.problem.Quote;
import org.agendum.problem.Spelling;

/** Reads the sheets in which planners write down a problem. What they leave out is as in a problem file. */
final class ProblemBookReader {
    private static final Set<String> FOR_PEOPLE =
            Set.of("read me", "agenda by room", "agenda by person", "not scheduled", "violations", "long texts");

    private final Workbook workbook;
    private final Map<BookSheet, BookTable> tables = new LinkedHashMap<>();
    private final BookNames names = new BookNames();
    private final BookReading reading = new BookReading(names);
    private final BookIds ids = new BookIds(names);
    private final Map<String, Object> problem = new LinkedHashMap<>();
    private final BookPlaces places = new BookPlaces();
    private final Set<String> unreadable = new HashSet<>();

    private ProblemBookReader(Workbook workbook) {
        this.workbook = workbook;
    }

    /**
     * @param zone where the workbook does not say it; null when unknown
     * @throws InvalidInput if it is no workbook; faults in cells are in what is returned
     */
    static ProblemText read(Path path, ZoneId zone) {
        var reader = new ProblemBookReader(LongTexts.resolved(Workbook.readAll(path)));
        reader.findSheets();
        reader.readSheets();
        reader.complete(zone);
        return reader.text();
    }

    private void findSheets() {
        var unknown = new ArrayList<SheetTable>();
        for (var table : workbook.sheets()) {
            var plain = PlainWord.of(table.name());
            var sheet = BookSheets.ALL.stream()
                    .filter(known -> known.isCalled(plain))
                    .findFirst();
            if (sheet.isPresent() && tables.containsKey(sheet.get())) {
                workbook.fault(
                        table.name(),
                        "The sheet %s is here twice.".formatted(sheet.get().name()),
                        "Rename one of the two.");
            } else if (sheet.isPresent()) {
                tables.put(sheet.get(), new BookTable(sheet.get(), table));
            } else if (!FOR_PEOPLE.contains(plain) && !AgendaSheet.SHEET.isCalled(plain)) {
                unknown.add(table);
            }
        }
        if (tables.isEmpty()) {
            throw InvalidInput.file(
                    workbook.file(),
                    "The workbook has none of the sheets that are known.",
                    "Maybe begin with the one that agendum new --format xlsx writes.");
        }
        unknown.forEach(this::tellUnknown);
    }

    private void tellUnknown(SheetTable table) {
        var missing = BookSheets.ALL.stream()
                .filter(sheet -> !tables.containsKey(sheet))
                .map(BookSheet::name)
                .toList();
        var near = Spelling.nearest(table.name(), missing);
        if (near.isPresent() && !table.rowNumbers().isEmpty()) {
            workbook.fault(
                    table.name(), "Unknown sheet.", "Did you mean %s? Rename it.".formatted(Quote.of(near.get())));
        } else if (!table.rowNumbers().isEmpty()) {
            workbook.notice(table.name(), "Unknown sheet.", "It was passed over.");
        }
    }

    private void readSheets() {
        ids.collect(tables.values());
        Stream.of(Kind.ROOM, Kind.PERSON, Kind.TRACK)
                .filter(kind -> ids.isWithoutRows(kind))
                .forEach(kind -> names.of(kind).open());
        BookSheets.ALL.stream().filter(tables::containsKey).forEach(sheet -> read(sheet, tables.get(sheet)));
    }

    private void read(BookSheet sheet, BookTable table) {
        if (sheet == BookSheets.EVENT) {
            places.addRow("", table, 0);
            readRow(table, 0, problem, "");
        } else if (sheet == BookSheets.SEATS) {
            table.rows().forEach(row -> readSeat(table, row));
        } else if (sheet == BookSheets.RULES) {
            table.rows().forEach(row -> readRule(table, row));
        } else {
            var rows = list(sheet.field());
            table.rows().forEach(row -> rows.add(readRow(table, row, sheet, rows.size())));
        }
    }

    /** The list of a field of the problem, with points between its parts. */
    private List<Object> list(String field) {
        var parts = field.split("\\.");
        var inner = problem;
        if (parts.length == 2) {
            inner = map(inner, parts[0]);
        }
        @SuppressWarnings("unchecked")
        var list = (List<Object>) inner.computeIfAbsent(parts[parts.length - 1], any -> new ArrayList<>());
        return list;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> outer, String key) {
        return (Map<String, Object>) outer.computeIfAbsent(key, any -> new LinkedHashMap<>());
    }

    private Map<String, Object> readRow(BookTable table, int row, BookSheet sheet, int index) {
        var pointer = sheet.pointer() + "/" + index;
        var record = new LinkedHashMap<String, Object>();
        places.addRow(pointer, table, row);
        if (sheet.kind() != null) {
            record.put("id", ids.of(sheet.kind(), row));
        }
        readRow(table, row, record, pointer);
        if (sheet == BookSheets.SESSIONS) {
            applyEnd(record);
        }
        if (sheet.field().equals("days")) {
            addDay(record);
        }
        return record;
    }

    private void readRow(BookTable table, int row, Map<String, Object> record, String pointer) {
        reading.startRow();
        for (var line : table.lines()) {
            var cell = table.cell(row, line);
            var column = line.column();
            var field = pointer + column.pointer();
            var value = read(cell, column, field);
            if (value != null) {
                locateSeats(value, column, record, pointer, cell);
                column.put(record, value);
            }
            if (value instanceof String date && column.path().equals(List.of("day"))) {
                reading.setDayOfRow(LocalDate.parse(date));
            }
        }
    }

    /** Null when there is nothing, or nothing that makes sense: then it is told. */
    private Object read(SheetCell cell, BookColumn column, String pointer) {
        if (cell.isBlank() || cell.text().isBlank()) {
            return null;
        }
        try {
            if (cell.value() instanceof CellError error) {
                throw new Mismatch(error.message(), error.advice());
            }
            if (column.canBeAny() && CellForms.saysAny(cell)) {
                return column.path().size() > 1 ? CellForm.NOTHING_SAID : null;
            }
            return column.form().read(cell, reading);
        } catch (Mismatch mismatch) {
            cell.fault(mismatch.message(), mismatch.advice());
            unreadable.add(pointer);
            if (column.form() == TimeForms.LENGTH) {
                // what is absent follows from what is there, so nothing can be said of a part
                unreadable.add(pointer.substring(0, pointer.lastIndexOf('/')));
            }
            return null;
        }
    }

    /** Each seat is found in the cell that it comes from. */
    private void locateSeats(
            Object value, BookColumn column, Map<String, Object> record, String pointer, SheetCell cell) {
        if (column.form() instanceof SeatForm) {
            int first = record.get("seats") instanceof List<?> seats ? seats.size() : 0;
            for (int i = 0; i < ((List<?>) value).size(); i++) {
                places.addCell(pointer + "/seats/" + (first + i), cell);
            }
        }
    }

    private void readSeat(BookTable table, int row) {
        var seat = new LinkedHashMap<String, Object>();
        readRow(table, row, seat, "/seats/" + row);
        var session = seat.remove("session");
        int index = ids.place(Kind.SESSION, session);
        if (index < 0) {
            table.head(row).fault("The row does not say of which session the seat is.", "Write its id.");
            return;
        }
        @SuppressWarnings("unchecked")
        var record = (Map<String, Object>) list("sessions").get(index);
        @SuppressWarnings("unchecked")
        var seats = (List<Object>) record.computeIfAbsent("seats", any -> new ArrayList<>());
        var pointer = "/sessions/" + index + "/seats/" + seats.size();
        places.addRow(pointer, table, row);
        if (!seat.containsKey("role") && seat.isEmpty()) {
            table.head(row).fault("The row does not say what the person does.", "Write a role, like moderator.");
        }
        seats.add(seat);
    }

    private void readRule(BookTable table, int row) {
        var line = table.byHeader().get("Rule");
        if (line == null || table.cell(row, line).text().isBlank()) {
            return;
        }
        var rule = CellForms.word(table.cell(row, line).text());
        var id = rule.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
        var pointer = "/rules/" + Pointers.escape(id);
        var record = new LinkedHashMap<String, Object>();
        readRow(table, row, record, pointer);
        places.addRow(pointer, table, row);
        if (record.get("setting") == null) {
            return;
        }
        if (map(problem, "rules").putIfAbsent(id, record.get("setting")) != null) {
            table.cell(row, line).fault("%s is here twice.".formatted(Quote.of(rule)), "Leave one of the two out.");
        }
    }

    private void addDay(Map<String, Object> day) {
        if (day.get("date") != null) {
            reading.addDay(LocalDate.parse(day.get("date").toString()), (String) day.get("label"));
        }
    }

    /** Start and end say how long a session lasts, if nothing else does. */
    private static void applyEnd(Map<String, Object> session) {
        var end = session.remove(BookSheets.END);
        var start = session.get("start");
        if (end == null || start == null || session.containsKey("minutes")) {
            return;
        }
        long minutes = ChronoUnit.MINUTES.between(
                LocalDateTime.parse(start.toString().substring(0, 16)),
                LocalDateTime.parse(end.toString().substring(0, 16)));
        var length = new LinkedHashMap<String, Object>();
        length.put("preferred", minutes);
        session.put("minutes", length);
    }

    private void complete(ZoneId zone) {
        if (zone != null) {
            problem.putIfAbsent("timeZone", zone.getId());
        }
        if (!problem.containsKey("id")) {
            var title = problem.get("title");
            var file = Path.of(workbook.file()).getFileName().toString();
            var id = title == null ? "" : PlainWord.of(title.toString()).replace(' ', '-');
            problem.put("id", id.isEmpty() ? file.replaceFirst("(?i)\\.xlsx$", "") : id);
        }
        addMade(Kind.ROOM, "rooms", "name");
        addMade(Kind.PERSON, "people", "name");
        addMade(Kind.TRACK, "tracks", "title");
        demand("days", "Days", "Write the date and the hours of each day.");
        demand("sessions", "Sessions", "Write a title and a length for each session.");
    }

    /** Who is named in other sheets alone. */
    private void addMade(Kind kind, String field, String name) {
        var made = names.of(kind).made();
        made.forEach((id, shown) -> {
            var record = new LinkedHashMap<String, Object>();
            record.put("id", id);
            record.put(name, shown);
            list(field).add(record);
        });
        if (!made.isEmpty()) {
            workbook.notice("", "There are no %s: %d were made from their names.".formatted(field, made.size()), "");
        }
    }

    private void demand(String field, String sheet, String advice) {
        if (list(field).isEmpty()) {
            workbook.fault(sheet, "There are no %s.".formatted(field), advice);
            unreadable.add("/" + field);
        }
    }

    private ProblemText text() {
        var json = new SourceText(workbook.file(), JsonText.print(problem));
        return new ProblemText(json, places::of, workbook.faults(), Set.copyOf(unreadable), workbook.notices());
    }
}
