package org.agendum.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.agendum.problem.Quote;
import org.agendum.problem.Spelling;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Some sheets of a workbook (XLSX). Reading goes on after faults in cells, so that all are found. */
final class Workbook {
    static final int HEADER_BYTES = 8;

    /** That many an event does not have, and more would not fit into the memory of a small machine. */
    private static final int MOST_FILLED_ROWS = 100_000;

    private static final int MOST_FILLED_CELLS = 400_000;

    /** Of all cells together: one text of a file can stand in very many cells. */
    private static final long MOST_CHARACTERS = 30_000_000;

    private final String file;
    private final Map<String, SheetTable> sheets = new LinkedHashMap<>();
    private final List<LocatedFault> faults = new ArrayList<>();
    private final List<LocatedFault> notices = new ArrayList<>();
    private boolean countsFrom1904;
    private long characters;

    private Workbook(String file) {
        this.file = file;
    }

    /**
     * @param names of the sheets to read
     * @throws InvalidInput if it is no workbook, or lacks any of the sheets
     */
    static Workbook read(Path path, List<String> names) {
        var bytes = SourceText.bytes(path);
        var workbook = new Workbook(path.toString());
        workbook.checkKind(bytes);
        WorkbookScan.check(path);
        workbook.readSheets(bytes, names);
        workbook.throwIfFaulty();
        return workbook;
    }

    /**
     * With all sheets. Numbers that are shown as dates or times are {@link Dated}, and what a formula could not make is a
     * {@link CellError}.
     *
     * @throws InvalidInput if it is no workbook
     */
    static Workbook readAll(Path path) {
        var bytes = SourceText.bytes(path);
        var workbook = new Workbook(path.toString());
        workbook.checkKind(bytes);
        WorkbookScan.check(path);
        workbook.readAllSheets(bytes);
        workbook.checkFilled();
        return workbook;
    }

    /** Of all sheets; none when it is damaged, of which its reader tells more. */
    static List<String> names(Path path) {
        try {
            WorkbookScan.check(path);
            var bytes = SourceText.bytes(path);
            try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(false, true))) {
                return book.getSheets()
                        .map(Sheet::getName)
                        .filter(Objects::nonNull)
                        .toList();
            }
        } catch (IOException | RuntimeException e) {
            // as below
            return List.of();
        }
    }

    /** Whether it is a ZIP archive, as workbooks are. */
    static boolean isLikely(byte[] bytes) {
        return bytes.length >= HEADER_BYTES && ReadableWorkbook.isOOXMLZipHeader(bytes);
    }

    private void checkKind(byte[] bytes) {
        if (bytes.length == 0) {
            throw InvalidInput.file(file, "The file is empty.", "");
        }
        if (bytes.length < HEADER_BYTES) {
            throw noWorkbook();
        }
        if (ReadableWorkbook.isOLE2Header(bytes)) {
            throw InvalidInput.file(
                    file, "The workbook is of the old kind (XLS), or has a password.", "Save it as XLSX, without one.");
        }
        if (!ReadableWorkbook.isOOXMLZipHeader(bytes)) {
            throw noWorkbook();
        }
    }

    private void readSheets(byte[] bytes, List<String> names) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(false, true))) {
            countsFrom1904 = book.isDate1904();
            var known = book.getSheets().map(Sheet::getName).toList();
            for (var name : names) {
                var sheet = book.findSheet(name);
                if (sheet.isEmpty()) {
                    fault("", "There is no sheet %s.".formatted(Quote.of(name)), Spelling.advice(name, known));
                } else {
                    sheets.put(name, table(sheet.get()));
                }
            }
        } catch (InvalidInput e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // the library throws many kinds of exceptions when parts of a file are missing or no XML
            throw damaged();
        }
    }

    private void readAllSheets(byte[] bytes) {
        try (var book = withFormats(bytes)) {
            countsFrom1904 = book.isDate1904();
            for (var sheet : book.getSheets().toList()) {
                if (sheet.getName() == null) {
                    throw damaged();
                }
                sheets.putIfAbsent(sheet.getName(), table(sheet, new CellReading(countsFrom1904)::value));
            }
        } catch (InvalidInput e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // as above
            throw damaged();
        }
    }

    private void checkFilled() {
        int rows = 0;
        int filled = 0;
        for (var sheet : sheets.values()) {
            rows += sheet.rowNumbers().size();
            filled += sheet.filledCells();
        }
        if (rows > MOST_FILLED_ROWS || filled > MOST_FILLED_CELLS) {
            throw InvalidInput.file(
                    file,
                    "The workbook is too large: it has %d rows and %d cells that are filled.".formatted(rows, filled),
                    "At most %d rows and %d cells are read.".formatted(MOST_FILLED_ROWS, MOST_FILLED_CELLS));
        }
    }

    /** Without formats where the workbook has none, as some programs write it. */
    private static ReadableWorkbook withFormats(byte[] bytes) throws IOException {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true));
        } catch (ExcelReaderException e) {
            return new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(false, true));
        }
    }

    private SheetTable table(Sheet sheet) throws IOException {
        return table(sheet, Cell::getValue);
    }

    private SheetTable table(Sheet sheet, Function<Cell, Object> reading) throws IOException {
        var rows = new TreeMap<Integer, Map<Integer, Object>>();
        try (var stream = sheet.openStream()) {
            stream.forEach(row -> rows.put(row.getRowNum() - 1, values(row, reading)));
        }
        if (!rows.isEmpty() && (rows.firstKey() < 0 || rows.lastKey() >= WorkbookScan.MOST_ROWS)) {
            throw damaged();
        }
        return new SheetTable(this, sheet.getName(), rows);
    }

    private Map<Integer, Object> values(Row row, Function<Cell, Object> reading) {
        var values = new HashMap<Integer, Object>();
        if (row.getCellCount() > WorkbookScan.MOST_COLUMNS) {
            throw tooLarge();
        }
        row.forEach(cell -> {
            var value = cell == null ? null : reading.apply(cell);
            if (value != null && !value.equals("")) {
                count(value);
                values.put(cell.getAddress().getColumn(), value);
            }
        });
        return values;
    }

    private void count(Object value) {
        characters += value instanceof String text ? text.length() : 0;
        if (characters > MOST_CHARACTERS) {
            throw tooLarge();
        }
    }

    private InvalidInput noWorkbook() {
        return InvalidInput.file(file, "The file is no workbook (XLSX).", "Maybe it is another file.");
    }

    private InvalidInput damaged() {
        return InvalidInput.file(file, "The workbook is damaged.", "Maybe open it and save it again as XLSX.");
    }

    private InvalidInput tooLarge() {
        return InvalidInput.file(file, "The workbook is too large.", "Maybe it is another file.");
    }

    /** One of those that were to be read. */
    SheetTable sheet(String name) {
        return sheets.get(name);
    }

    /** Those that were read, in the order of the workbook. */
    Collection<SheetTable> sheets() {
        return sheets.values();
    }

    /** Of all cells; what comes of it counts as if it had been there. */
    void replaceTexts(UnaryOperator<String> replacing) {
        for (var sheet : sheets.values()) {
            sheet.replaceTexts(text -> {
                var replaced = replacing.apply(text);
                if (!replaced.equals(text)) {
                    count(replaced);
                }
                return replaced;
            });
        }
    }

    String file() {
        return file;
    }

    /** Whether days are counted from 1904 and not from 1900. */
    boolean countsFrom1904() {
        return countsFrom1904;
    }

    void fault(String place, String message, String advice) {
        faults.add(new LocatedFault(file, 0, 0, place, message, advice));
    }

    void notice(String place, String message, String advice) {
        notices.add(new LocatedFault(file, 0, 0, place, message, advice));
    }

    List<LocatedFault> faults() {
        return List.copyOf(faults);
    }

    List<LocatedFault> notices() {
        return List.copyOf(notices);
    }

    /** @throws InvalidInput if anything was found to be wrong so far, with all that was */
    void throwIfFaulty() {
        var log = new FaultLog(file);
        log.addAll(faults);
        log.throwIfAny();
    }
}
