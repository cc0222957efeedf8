package org.agendum.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.agendum.problem.Quote;
import org.agendum.problem.Spelling;

/** A sheet of a workbook with a problem, with its headers understood. */
final class BookTable {
    private static final int MOST_ROWS_BEFORE_HEADERS = 20;
    private static final Pattern ROLE =
            Pattern.compile("(?is)\\s*(?:seats?|roles?|rolle|sitze?|rôle|sièges?)\\s*:(.+)");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?is)\\s*(?:attribute?|attribut|merkmal)\\s*:(.+)");
    private static final Pattern NUMBER_AT_END = Pattern.compile(" \\d{1,3}$");

    /** What agendum writes for people alone. */
    private static final Set<String> FOR_PEOPLE = Set.of(
            "standard level", "standard weight", "what it asks for", "on request", "what it means", "value", "field");

    /** A column of the file, or a row of it in sheets that have their headers down the first column. */
    record Line(BookColumn column, int index) {}

    private final BookSheet sheet;
    private final SheetTable table;
    private final boolean isUpright;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Line> byHeader = new HashMap<>();
    private final List<Integer> rows;
    private int headerRow = -1;

    /** Headers that cannot be understood are told. */
    BookTable(BookSheet sheet, SheetTable table) {
        this.sheet = sheet;
        this.table = table;
        this.isUpright = sheet == BookSheets.EVENT;
        if (isUpright) {
            table.rowNumbers().forEach(row -> understand(table.cell(row, 0), row));
        } else {
            findHeaders();
        }
        lines.sort(Comparator.comparingInt(line -> place(line.column())));
        lines.forEach(line -> byHeader.putIfAbsent(line.column().header(), line));
        rows = findRows();
    }

    /** In the order of the sheet as agendum writes it; columns of roles and attributes keep theirs. */
    private int place(BookColumn column) {
        int place = sheet.columns().indexOf(column);
        return place < 0 ? sheet.columns().size() : place;
    }

    private void findHeaders() {
        int most = 0;
        for (int row :
                table.rowNumbers().stream().limit(MOST_ROWS_BEFORE_HEADERS).toList()) {
            int known = (int) table.cells(row).stream()
                    .filter(cell -> column(cell) != null)
                    .count();
            if (known > most) {
                most = known;
                headerRow = row;
            }
        }
        if (headerRow >= 0) {
            table.cells(headerRow).forEach(cell -> understand(cell, cell.column()));
        } else if (!table.rowNumbers().isEmpty()) {
            var headers =
                    sheet.columns().stream().map(BookColumn::header).limit(6).toList();
            table.cell(table.rowNumbers().get(0), 0)
                    .fault(
                            "The sheet has no row of headers that are known.",
                            "Maybe %s.".formatted(String.join(", ", headers)));
        }
    }

    private void understand(SheetCell header, int index) {
        if (header.isBlank() || header.value() instanceof CellError) {
            return;
        }
        var column = column(header);
        boolean isTwice = column != null
                && sheet.columns().contains(column)
                && lines.stream().anyMatch(line -> line.column().equals(column));
        if (isTwice) {
            header.fault("%s is here twice.".formatted(Quote.of(header.text())), "Leave one of the two out.");
        } else if (column != null) {
            lines.add(new Line(column, index));
        } else if (!FOR_PEOPLE.contains(PlainWord.of(header.text())) && !isUpright(header)) {
            tellUnknown(header);
        }
    }

    /** Text above and below the fields of an event is nobody's business. */
    private boolean isUpright(SheetCell header) {
        return isUpright && table.cell(header.row(), 1).isBlank();
    }

    private void tellUnknown(SheetCell header) {
        var missing = sheet.columns().stream()
                .filter(column -> lines.stream().noneMatch(line -> line.column().equals(column)))
                .map(BookColumn::header)
                .toList();
        var near = Spelling.nearest(header.text(), missing);
        var message = "Unknown header %s.".formatted(Quote.of(header.text()));
        if (near.isPresent()) {
            header.fault(message, "Did you mean %s?".formatted(Quote.of(near.get())));
        } else {
            header.notice(message, "It was passed over.");
        }
    }

    /** Null when it is unknown. */
    private BookColumn column(SheetCell header) {
        var text = CellText.text(header.text());
        if (sheet == BookSheets.SESSIONS && ROLE.matcher(text).matches()) {
            return BookSheets.role(named(text, ROLE));
        }
        if (sheet == BookSheets.PEOPLE && ATTRIBUTE.matcher(text).matches()) {
            return BookSheets.attribute(named(text, ATTRIBUTE));
        }
        return sheet.column(PlainWord.of(text)).orElseGet(() -> known(bare(text)));
    }

    private static String named(String header, Pattern form) {
        return CellItems.unquoted(form.matcher(header).replaceFirst("$1"));
    }

    /** A role or an attribute that is not said to be one. */
    private BookColumn known(String plainHeader) {
        if (sheet == BookSheets.SESSIONS && KnownWords.role(plainHeader) != null) {
            return BookSheets.role(KnownWords.role(plainHeader));
        }
        return sheet == BookSheets.PEOPLE && KnownWords.attribute(plainHeader) != null
                ? BookSheets.attribute(KnownWords.attribute(plainHeader))
                : null;
    }

    private static String bare(String header) {
        return NUMBER_AT_END.matcher(PlainWord.of(header)).replaceFirst("");
    }

    BookSheet sheet() {
        return sheet;
    }

    List<Line> lines() {
        return lines;
    }

    /** Numbers of the rows below the headers in which a known column has something. */
    List<Integer> rows() {
        return rows;
    }

    private List<Integer> findRows() {
        if (isUpright) {
            return List.of(0);
        }
        return headerRow < 0
                ? List.of()
                : table.rowNumbers().stream()
                        .filter(row -> row > headerRow && isFilled(row))
                        .toList();
    }

    private boolean isFilled(int row) {
        return lines.stream().anyMatch(line -> !cell(row, line).text().isBlank());
    }

    SheetCell cell(int row, Line line) {
        return isUpright ? table.cell(line.index(), 1) : table.cell(row, line.index());
    }

    /** The one at the head of a row, to say where the row is. */
    SheetCell head(int row) {
        return isUpright || lines.isEmpty() ? table.cell(0, 0) : cell(row, lines.get(0));
    }

    /** By their headers as agendum writes them. */
    Map<String, Line> byHeader() {
        return byHeader;
    }
}
