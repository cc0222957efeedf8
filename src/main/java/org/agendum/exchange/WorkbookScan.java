package org.agendum.exchange;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.agendum.problem.Quote;

/**
 * Looks through a workbook before it is read, without keeping anything: a file of a few bytes can hold very many, and one
 * cell that claims to be in a far column makes the library reserve memory for all before it.
 */
final class WorkbookScan {
    static final long MOST_BYTES_INSIDE = 100L * 1024 * 1024;
    static final int MOST_CELLS = 1_000_000;
    static final int MOST_ROWS = 1_048_576;
    static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ENTRIES = 10_000;
    private static final int MOST_ELEMENTS = 6_000_000;
    private static final int MOST_DEPTH = 100;
    private static final Pattern ROW = Pattern.compile("[1-9]\\d{0,6}");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private long bytes;
    private int elements;
    private int cells;
    private int texts;

    private WorkbookScan(String file) {
        this.file = file;
    }

    /** @throws InvalidInput if it is damaged, too large, or holds what no workbook needs */
    static void check(Path path) {
        var scan = new WorkbookScan(path.toString());
        try (var zip = new ZipFile(path.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw scan.tooLarge("It has %d parts.".formatted(zip.size()));
            }
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                scan.checkPart(entry.getName(), zip.getInputStream(entry));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw scan.damaged("");
        }
    }

    private void checkPart(String name, InputStream in) throws IOException {
        try (var counted = new Counted(in)) {
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                checkXml(name, counted);
            } else {
                counted.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    /** What a file says of its parts may be wrong: their bytes are counted. */
    private final class Counted extends FilterInputStream {
        private Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }
    }

    private void count(int more) {
        bytes += more;
        if (bytes > MOST_BYTES_INSIDE) {
            throw tooLarge("It has more than %d MB inside.".formatted(MOST_BYTES_INSIDE / 1024 / 1024));
        }
    }

    private void checkXml(String name, InputStream in) throws IOException {
        XMLStreamReader reader = null;
        try {
            reader = XmlCursor.factory().createXMLStreamReader(decoded(in));
            checkEvents(name, reader);
        } catch (XMLStreamException | IndexOutOfBoundsException e) {
            throw damaged("Its part %s is not XML.".formatted(Quote.of(name)));
        } finally {
            close(reader);
        }
    }

    /** Wrong letters are not looked for here; a reader of bytes would complain of them on stderr. */
    private static Reader decoded(InputStream in) throws IOException {
        var buffered = new BufferedInputStream(in);
        buffered.mark(2);
        var marked = SourceText.markedCharset(buffered.readNBytes(2));
        buffered.reset();
        var reader =
                new BufferedReader(new InputStreamReader(buffered, marked == null ? StandardCharsets.UTF_8 : marked));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private static void close(XMLStreamReader reader) {
        try {
            if (reader != null) {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A reader can be closed.", e);
        }
    }

    private void checkEvents(String name, XMLStreamReader reader) throws XMLStreamException {
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > MOST_DEPTH) {
                        throw damaged("Its part %s is nested too deeply.".formatted(Quote.of(name)));
                    }
                    checkElement(reader);
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD ->
                    throw InvalidInput.file(
                            file,
                            "The part %s of the workbook has a document type (DOCTYPE), which is not read."
                                    .formatted(Quote.of(name)),
                            "Maybe open the file in a spreadsheet and save it again.");
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw damaged("Its part %s uses an entity.".formatted(Quote.of(name)));
                default -> {
                    // texts are counted as bytes
                }
            }
        }
    }

    private void checkElement(XMLStreamReader reader) {
        if (++elements > MOST_ELEMENTS) {
            throw tooLarge("It has more than %d elements.".formatted(MOST_ELEMENTS));
        }
        switch (reader.getLocalName()) {
            case "row" -> checkRow(reader.getAttributeValue(null, "r"));
            case "c" -> checkCell(reader.getAttributeValue(null, "r"));
            case "si" -> {
                if (++texts > MOST_CELLS) {
                    throw tooLarge("It has more than %d texts.".formatted(MOST_CELLS));
                }
            }
            default -> {
                // harmless
            }
        }
    }

    private void checkRow(String number) {
        if (number != null && !isRow(number)) {
            throw damaged("It has a row %s; rows are numbered from 1 to %d.".formatted(Quote.of(number), MOST_ROWS));
        }
    }

    private void checkCell(String address) {
        if (++cells > MOST_CELLS) {
            throw tooLarge("It has more than %d cells.".formatted(MOST_CELLS));
        }
        if (address != null && !isPossible(address)) {
            throw damaged("It has a cell %s; the last one possible is XFD%d.".formatted(Quote.of(address), MOST_ROWS));
        }
    }

    private static boolean isPossible(String address) {
        int letters = 0;
        int column = 0;
        for (; letters < address.length() && isLetter(address.charAt(letters)); letters++) {
            column = column > MOST_COLUMNS ? column : column * 26 + address.charAt(letters) - 'A' + 1;
        }
        return letters > 0 && column <= MOST_COLUMNS && isRow(address.substring(letters));
    }

    private static boolean isLetter(char sign) {
        return 'A' <= sign && sign <= 'Z';
    }

    private static boolean isRow(String number) {
        return ROW.matcher(number).matches() && Integer.parseInt(number) <= MOST_ROWS;
    }

    InvalidInput damaged(String how) {
        return InvalidInput.file(
                file, ("The workbook is damaged. " + how).strip(), "Maybe open it and save it again as XLSX.");
    }

    private InvalidInput tooLarge(String how) {
        return InvalidInput.file(file, "The workbook is too large. " + how, "Maybe it is another file.");
    }
}
