package org.agendum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.agendum.app.ImportFormat;
import org.agendum.fixture.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of file is given to each reader of another kind. */
class OtherFilesTest {
    private static final Path PUBLISHED = Golden.RESOURCES.resolve("published");
    private static final Path IMPORTS = Golden.RESOURCES.resolve("imports");
    private static final String PROBLEM = "problems/conference.json";

    @TempDir
    private Path folder;

    /** What messages call the file, by its path. */
    private final Map<Path, String> unread = new LinkedHashMap<>();

    private final Map<Path, ImportFormat> read = new LinkedHashMap<>();

    @BeforeEach
    void collectFiles() throws IOException {
        read.put(PUBLISHED.resolve("lenient.xml"), ImportFormat.FRAB_XML);
        read.put(PUBLISHED.resolve("lenient.written.json"), ImportFormat.FRAB_JSON);
        read.put(PUBLISHED.resolve("sheet.csv"), ImportFormat.CSV);
        read.put(PUBLISHED.resolve("lenient.ics"), ImportFormat.ICS);
        read.put(PUBLISHED.resolve("sessionize.json"), ImportFormat.SESSIONIZE);
        read.put(PUBLISHED.resolve("pretalx.json"), ImportFormat.PRETALX);
        read.put(PUBLISHED.resolve("w3c-breakouts.json"), ImportFormat.W3C_BREAKOUTS);
        read.put(IMPORTS.resolve("timefold-conference/small.json"), ImportFormat.TIMEFOLD_CONFERENCE);
        var book = folder.resolve("book.xlsx");
        Run.of("export", PROBLEM, "--format", "xlsx", "-o", book.toString());
        read.put(book, ImportFormat.XLSX);

        unread.put(Path.of(PROBLEM), "a problem of agendum");
        unread.put(Path.of("solutions/conference.json"), "a schedule of agendum");
        add(
                "grid.json",
                "[{\"date\": \"2026-05-04\", \"rooms\": [], \"timeSlots\": []}]",
                "another answer of Sessionize");
        add("schedule2.json", "{\"schedule\": {\"conference\": {}, \"events\": []}}", "a schedule.json of version 2");
        add("indico.json", "{\"count\": 1, \"_type\": \"HTTPAPIResult\", \"results\": {}}", "an answer of Indico");
        add("other.json", "{\"a\": 1}", "JSON of another kind");
        add("list.json", "[1, 2]", "JSON of another kind");
        add("letter.txt", "Dear planner, see below", "text of no kind");
        add("page.html", "<?xml version='1.0'?>\n<!-- a page -->\n<html><body>Agenda</body></html>", "a web page");
        add("feed.xml", "<rss><channel/></rss>", "XML of another kind");
        add("note.pdf", "%PDF-1.7 …", "a document to be read by people");
        add("old.xls", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 …", "an office file of the old kind");
        add("noise", "\u0001\u0000\u0002\u0000\u0003\u0000", "no text");
        addArchive("book.ods", "an office file of another program", "mimetype", "content.xml");
        addArchive("note.docx", "a document to be read by people", "[Content_Types].xml", "word/document.xml");
        addArchive("book.xlsb", "a binary workbook (XLSB)", "[Content_Types].xml", "xl/workbook.bin");
        addArchive("some.zip", "an archive", "letter.txt");
    }

    private void add(String name, String text, String words) throws IOException {
        unread.put(Files.write(folder.resolve(name), text.getBytes(StandardCharsets.ISO_8859_1)), words);
    }

    private void addArchive(String name, String words, String... parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write('x');
            }
        }
        unread.put(Files.write(folder.resolve(name), bytes.toByteArray()), words);
    }

    private static Stream<ImportFormat> formats() {
        return Stream.of(ImportFormat.values()).filter(format -> format != ImportFormat.AUTO);
    }

    private static Run read(Path file, ImportFormat format) {
        return Run.of("import", "--format", format.toString(), "--time-zone", "UTC", file.toString());
    }

    /** What it lacks to be one. */
    private static boolean saysMoreItself(ImportFormat format, String words) {
        return switch (format) {
            case FRAB_XML -> words.startsWith("XML");
            case CSV, ICS -> words.startsWith("text");
            default -> false;
        };
    }

    private static List<String> lines(Run run) {
        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        return run.err().lines().toList();
    }

    @Test
    void eachReaderSaysInOneLineWhatAnotherFileIs() {
        unread.forEach((file, words) -> formats()
                .filter(format -> !saysMoreItself(format, words))
                .forEach(format -> assertThat(lines(read(file, format)))
                        .as("%s as %s", file, format)
                        .singleElement()
                        .asString()
                        .contains(file + ": The file is " + words)));
    }

    @Test
    void eachReaderSaysByWhichFormatAnotherFileIsRead() {
        read.forEach((file, own) -> formats()
                .filter(format -> format != own)
                .forEach(format -> assertThat(lines(read(file, format)))
                        .as("%s as %s", file, format)
                        .singleElement()
                        .asString()
                        .contains("Read it by: agendum import --format " + own + " " + file)));
    }

    @Test
    void theFormatOfEachFileIsFoundOut() {
        read.forEach((file, own) -> {
            var run = Run.of("import", "--time-zone", "UTC", file.toString());
            assertThat(run.code()).as("%s: %s", file, run.err()).isZero();
            assertThat(run.out()).isEqualTo(read(file, own).out());
        });
    }

    @Test
    void noFileIsTakenAsAScheduleOrAsAProgramme() {
        Stream.concat(unread.keySet().stream(), read.keySet().stream())
                .filter(file -> !unread.getOrDefault(file, "").startsWith("a schedule of")
                        && read.get(file) != ImportFormat.XLSX)
                .forEach(file -> assertThat(lines(Run.of("check", PROBLEM, file.toString())))
                        .as("%s", file)
                        .singleElement()
                        .asString()
                        .contains(", and not a schedule of agendum."));
        unread.forEach((file, words) -> assertThat(lines(Run.of("check", file.toString())))
                .as("%s", file)
                .hasSize(1));
    }

    @Test
    void checksFilesWithAProblemAndAScheduleByAllRules() {
        var solution = "solutions/conference.json";
        var book = folder.resolve("agenda.xlsx").toString();
        Run.of("export", PROBLEM, solution, "--format", "xlsx", "-o", book);
        var expected = Run.of("check", PROBLEM, solution);

        assertThat(Run.of("check", book).out()).endsWith(expected.out()).startsWith("Open City Days 2027: 42 sessions");
        assertThat(Run.of("check", PROBLEM, book).out()).isEqualTo(expected.out());
        assertThat(Run.of("check", PUBLISHED.resolve("w3c-breakouts.json").toString())
                        .out())
                .contains("sessions", "rooms", "Score");
        assertThat(Run.of("check", book, "--copies", "*").err()).contains("--copies and --joint are for published");
    }
}
