package org.agendum.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agendum.analysis.Check;
import org.agendum.problem.Problem;
import org.agendum.schedule.Schedule;
import org.dhatim.fastexcel.Workbook;

/** Writes workbooks (XLSX) that planners fill in: what is read from one equals the problem that was written. */
public final class ProblemBook {
    /** Some are left for seats, blocks and rules, and for an agenda. */
    private static final int MOST_ROWS = 50_000;

    private static final int MOST_ROLES = 16;
    private static final int MOST_ATTRIBUTES = 20;
    private static final String GREY = "808080";

    private final Problem problem;
    private final List<BookRule> rules;
    private final BookNames names;
    private final Map<String, Object> tree;
    private final Map<BookSheet, BookRows> rows = new LinkedHashMap<>();
    private final Map<BookSheet, SheetPrinter> printers = new LinkedHashMap<>();
    private final LongTexts longTexts = new LongTexts();

    /** @param rules all that there are, for the sheet in which they can be changed */
    @SuppressWarnings("unchecked")
    private ProblemBook(Problem problem, List<BookRule> rules) {
        this.problem = problem;
        this.rules = rules;
        this.names = BookNames.of(problem);
        this.tree = (Map<String, Object>) new JsonTree(problem.timeZone()).of(problem);
    }

    /** Whether a workbook with the problem has so few rows that it is read again. */
    public static boolean fits(Problem problem) {
        long rows = Stream.of(
                        problem.days(),
                        problem.slots(),
                        problem.rooms(),
                        problem.people(),
                        problem.tracks(),
                        problem.resources(),
                        problem.sessions(),
                        problem.relations(),
                        problem.costs())
                .mapToLong(List::size)
                .sum();
        return rows <= MOST_ROWS;
    }

    /** The bytes of a workbook with the problem alone. */
    public static byte[] write(Problem problem, List<BookRule> rules) {
        return new ProblemBook(problem, rules).write((book, texts) -> {});
    }

    /** With the agenda by day, by room and by person, and the violations. */
    public static byte[] write(Problem problem, List<BookRule> rules, Schedule schedule, Check check) {
        return new ProblemBook(problem, rules)
                .write((book, texts) -> new AgendaSheets(book, texts, problem, schedule).print(check));
    }

    private byte[] write(BiConsumer<Workbook, LongTexts> more) {
        takeRows();
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "agendum", "1.0")) {
            new GuideSheet(book).print();
            rows.forEach((sheet, values) -> printers.put(sheet, new SheetPrinter(book, sheet.name())));
            rows.forEach(this::print);
            more.accept(book, longTexts);
            if (!longTexts.isEmpty()) {
                printLongTexts(book);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing is written but memory.", e);
        }
        return StableZip.of(bytes.toByteArray());
    }

    private void takeRows() {
        var seats = new SeatRows(records("sessions"), MOST_ROLES);
        for (var sheet : BookSheets.ALL) {
            if (sheet == BookSheets.SESSIONS) {
                add(sheet, seats.sessions(), seats.columns());
            } else if (sheet == BookSheets.SEATS) {
                add(sheet, seats.seats(), List.of());
            } else if (sheet == BookSheets.PEOPLE) {
                var people = records(sheet.field());
                add(sheet, people, attributes(people));
            } else if (sheet == BookSheets.RULES) {
                add(sheet, ruleRecords(), List.of());
            } else if (sheet != BookSheets.EVENT) {
                add(sheet, records(sheet.field()), List.of());
            }
        }
        tree.putIfAbsent("gridMinutes", problem.gridMinutes());
        var event = new BookRows(BookSheets.EVENT, List.of(tree), List.of(), names);
        var others = new LinkedHashMap<>(rows);
        rows.clear();
        rows.put(BookSheets.EVENT, event);
        rows.putAll(others);
    }

    private void add(BookSheet sheet, List<Map<String, Object>> records, List<BookColumn> further) {
        var values = new BookRows(sheet, records, further, names);
        if (values.isNeeded()) {
            rows.put(sheet, values);
        }
    }

    /** The list of a field, with points between its parts, which is no longer in the tree afterwards. */
    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> records(String field) {
        var parts = field.split("\\.");
        var outer = parts.length == 1 ? tree : (Map<String, Object>) tree.getOrDefault(parts[0], Map.of());
        var records = outer.containsKey(parts[parts.length - 1])
                ? (List<Map<String, Object>>) outer.remove(parts[parts.length - 1])
                : List.<Map<String, Object>>of();
        if (parts.length > 1 && outer.isEmpty() && !records.isEmpty()) {
            tree.remove(parts[0]);
        }
        return records;
    }

    /** A column for each of those that most have. */
    private static List<BookColumn> attributes(List<Map<String, Object>> people) {
        var attributes = new LinkedHashSet<String>();
        for (var person : people) {
            if (person.get("attributes") instanceof Map<?, ?> map) {
                map.keySet().forEach(name -> attributes.add(name.toString()));
            }
        }
        return attributes.stream()
                .filter(name -> name.length() <= BookSheets.MOST_HEADER_CHARACTERS)
                .limit(MOST_ATTRIBUTES)
                .map(BookSheets::attribute)
                .toList();
    }

    /** Every rule, and what the problem changes of it. */
    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> ruleRecords() {
        var set = (Map<String, Object>) tree.getOrDefault("rules", Map.of());
        tree.remove("rules");
        Set<String> ids = Stream.concat(rules.stream().map(BookRule::id), set.keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var records = new ArrayList<Map<String, Object>>();
        for (var id : ids) {
            var record = new LinkedHashMap<String, Object>();
            record.put("rule", id);
            if (set.containsKey(id)) {
                record.put("setting", set.get(id));
            }
            records.add(record);
        }
        return records;
    }

    private void print(BookSheet sheet, BookRows values) {
        var printer = printers.get(sheet);
        if (sheet == BookSheets.EVENT) {
            printEvent(printer, values);
            return;
        }
        var columns = values.usedColumns();
        boolean isOfRules = sheet == BookSheets.RULES;
        var headers = new ArrayList<>(columns.stream().map(BookColumn::header).toList());
        if (isOfRules) {
            headers.addAll(List.of("Standard level", "Standard weight", "What it asks for"));
        }
        boolean hasNames = columns.size() > 2 && columns.get(0).header().equals("Id");
        for (int column = 0; column < columns.size(); column++) {
            printColumn(printer, sheet, columns.get(column), column);
        }
        printer.headers(headers, hasNames ? 2 : 1);
        for (int column = 0; column < columns.size(); column++) {
            for (int row = 0; row < values.rows().size(); row++) {
                printer.cell(
                        row + 1,
                        column,
                        stored(values.rows().get(row).get(columns.get(column))),
                        format(columns.get(column)));
            }
        }
        if (isOfRules) {
            printStandards(printer, columns.size());
        }
    }

    private Object stored(Object value) {
        return value instanceof String text ? longTexts.cell(text) : value;
    }

    private void printColumn(SheetPrinter printer, BookSheet sheet, BookColumn column, int index) {
        printer.column(index, column.width(), format(column));
        BookNotes.of(sheet, column).ifPresent(note -> printer.comment(0, index, note));
        if (!column.choices().isEmpty()) {
            printer.choices(index, column.choices(), !column.header().equals("Kind"));
        }
        if (column.chosenFrom() != null) {
            rows.values().stream()
                    .filter(other -> other.sheet().kind() == column.chosenFrom())
                    .findFirst()
                    .ifPresent(other -> printer.choices(index, printers.get(other.sheet()), nameColumn(other)));
        }
    }

    private static int nameColumn(BookRows other) {
        var headers = other.usedColumns().stream().map(BookColumn::header).toList();
        return Math.max(0, Math.max(headers.indexOf("Name"), headers.indexOf("Title")));
    }

    private static String format(BookColumn column) {
        var form = column.form();
        if (form == TimeForms.DATE) {
            return SheetPrinter.DATE;
        }
        if (form == TimeForms.TIME) {
            return SheetPrinter.TIME;
        }
        if (form == TimeForms.CLOCK) {
            return SheetPrinter.CLOCK;
        }
        return form == CellForms.COUNT_FORM || form == TimeForms.LENGTH ? null : SheetPrinter.TEXT;
    }

    private void printEvent(SheetPrinter printer, BookRows values) {
        printer.headers(List.of("Field", "Value", "What it means"), 1);
        printer.column(0, 24, null);
        printer.column(1, 44, null);
        printer.column(2, 80, null);
        int row = 1;
        for (var column : values.sheet().columns()) {
            var value = values.rows().get(0).get(column);
            if (value != null || column.isUsual()) {
                printer.bold(row, 0, column.header());
                printer.cell(row, 1, stored(value), format(column));
                var note = BookNotes.of(values.sheet(), column).orElse("");
                if (!note.isEmpty()) {
                    printer.cell(row, 2, note);
                }
                row++;
            }
        }
    }

    private void printStandards(SheetPrinter printer, int column) {
        printer.column(column, 10, null);
        printer.column(column + 1, 10, null);
        printer.column(column + 2, 70, null);
        for (int i = 0; i < rules.size(); i++) {
            var rule = rules.get(i);
            printer.cell(i + 1, column, Scalars.nameInFile(rule.level()));
            printer.cell(i + 1, column + 1, rule.isOnRequest() ? "off" : (Object) rule.weight());
            var ways =
                    rule.countings().size() < 2 ? "" : " Counts by: %s.".formatted(String.join(", ", rule.countings()));
            printer.cell(i + 1, column + 2, rule.sentence() + ways);
        }
    }

    private void printLongTexts(Workbook book) {
        var printer = new SheetPrinter(book, LongTexts.SHEET);
        printer.headers(List.of("Number", "Part", "Text"), 0);
        printer.column(2, 100, SheetPrinter.TEXT);
        printer.tabColor(GREY);
        var parts = longTexts.rows();
        for (int row = 0; row < parts.size(); row++) {
            for (int column = 0; column < 3; column++) {
                printer.cell(row + 1, column, parts.get(row).get(column));
            }
        }
    }
}
