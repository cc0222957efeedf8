package org.agendum.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.agendum.problem.Quote;
import org.agendum.problem.Spelling;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Some sheets of a workbook (XLSX). Reading goes on after faults in cells, so that all are found. */
final class Workbook {
    /** A file of a few bytes can hold very many that are all the same. */
    private static final long MOST_BYTES_INSIDE = 200L * 1024 * 1024;

    private static final int HEADER_BYTES = 8;
    private static final int MOST_CELLS = 2_000_000;
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;

    private final String file;
    private final Map<String, SheetTable> sheets = new HashMap<>();
    private final List<LocatedFault> faults = new ArrayList<>();
    private final List<LocatedFault> notices = new ArrayList<>();
    private boolean countsFrom1904;
    private int cells;

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
        workbook.checkSizeInside(path);
        workbook.readSheets(bytes, names);
        workbook.throwIfFaulty();
        return workbook;
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

    private void checkSizeInside(Path path) {
        long size = 0;
        try (var zip = new ZipFile(path.toFile())) {
            for (var entries = zip.entries(); entries.hasMoreElements() && size <= MOST_BYTES_INSIDE; ) {
                size += size(zip.getInputStream(entries.nextElement()), MOST_BYTES_INSIDE - size);
            }
        } catch (IOException e) {
            throw damaged();
        }
        if (size > MOST_BYTES_INSIDE) {
            throw tooLarge();
        }
    }

    /** What a file says of its parts may be wrong: they are counted, until there are more bytes than at most. */
    private static long size(InputStream in, long most) throws IOException {
        var buffer = new byte[1 << 16];
        long size = 0;
        for (int read = in.read(buffer); read >= 0 && size <= most; read = in.read(buffer)) {
            size += read;
        }
        return size;
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

    private SheetTable table(Sheet sheet) throws IOException {
        var rows = new TreeMap<Integer, Map<Integer, Object>>();
        try (var stream = sheet.openStream()) {
            stream.forEach(row -> rows.put(row.getRowNum() - 1, values(row)));
        }
        if (!rows.isEmpty() && (rows.firstKey() < 0 || rows.lastKey() >= MOST_ROWS)) {
            throw damaged();
        }
        return new SheetTable(this, sheet.getName(), rows);
    }

    private Map<Integer, Object> values(Row row) {
        var values = new HashMap<Integer, Object>();
        cells += row.getPhysicalCellCount();
        if (cells > MOST_CELLS || row.getCellCount() > MOST_COLUMNS) {
            throw tooLarge();
        }
        row.forEach(cell -> {
            if (cell != null && cell.getValue() != null && !cell.getValue().equals("")) {
                values.put(cell.getAddress().getColumn(), cell.getValue());
            }
        });
        return values;
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
