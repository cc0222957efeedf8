package org.agendum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String BOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    private Path folder;

    private byte[] whole;

    @BeforeEach
    void writeAWorkbook() throws IOException {
        whole = Files.readAllBytes(CosplibBook.small().write(folder.resolve("whole.xlsx")));
    }

    private Workbook read(byte[] bytes) throws IOException {
        return Workbook.read(Files.write(folder.resolve("some.xlsx"), bytes), List.of("rooms"));
    }

    private void assertRejected(byte[] bytes, String message) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(InvalidInput.class)
                .hasMessageStartingWith(folder.resolve("some.xlsx") + ": " + message);
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** Blanks within an element, which take next to no room in a file. */
    private static byte[] blanks(int mebibytes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(SHEET));
            zip.write("<worksheet>".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < mebibytes; i++) {
                zip.write(" ".repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8));
            }
            zip.write("</worksheet>".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** @param rows of the only sheet, rooms */
    private static byte[] book(String rows) throws IOException {
        return book(rows, "name=\"rooms\"");
    }

    private static byte[] book(String rows, String name) throws IOException {
        var office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        return zip(Map.of(
                CONTENT_TYPES,
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"%ssheet.main+xml\"/>".formatted(kind)
                        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"%sworksheet+xml\"/>"
                                .formatted(kind)
                        + "</Types>",
                BOOK,
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>".formatted(main, office)
                        + "<sheet %s sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>".formatted(name),
                RELATIONS,
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"%s/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                                .formatted(office)
                        + "</Relationships>",
                SHEET,
                "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(main, rows)));
    }

    @Test
    void readsNumbersTruthsAndTexts() throws IOException {
        var sheet = read(book("<row r=\"2\"><c r=\"A2\"><v>30</v></c><c r=\"B2\" t=\"b\"><v>1</v></c>"
                        + "<c r=\"C2\" t=\"inlineStr\"><is><t>x </t></is></c><c r=\"D2\" t=\"e\"><v>#REF!</v></c>"
                        + "<c r=\"E2\"><v>1E999999999</v></c></row>"))
                .sheet("rooms");

        assertThat(List.of(0, 1, 2, 3, 4, 5).stream()
                        .map(column -> sheet.cell(1, column).text()))
                .containsExactly("30", "true", "x ", "#REF!", "1E+999999999", "");
        assertThat(sheet.cell(0, 0).isBlank()).isTrue();
        assertThat(sheet.cell(1, 700).place()).isEqualTo("rooms!ZY2");
    }

    @Test
    void saysWhichRowIsBlank() throws IOException {
        var book = read(book("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"4\"><c r=\"A4\"><v>1</v></c></row>"));

        assertThat(book.sheet("rooms").firstColumn()).hasSize(1);
        assertThatThrownBy(book::throwIfFaulty)
                .hasMessageEndingWith("rooms!A2: The row is blank, and there are more below it. Delete it.");
    }

    @Test
    void rejectsOtherFiles() {
        assertRejected(new byte[0], "The file is empty.");
        assertRejected(
                "Reference,Track\n".getBytes(StandardCharsets.UTF_8),
                "The file is no workbook (XLSX). Maybe it is another file.");
        assertRejected(new byte[] {'P', 'K'}, "The file is no workbook (XLSX).");
        assertRejected(
                HexFormat.of().parseHex("d0cf11e0a1b11ae1"),
                "The workbook is of the old kind (XLS), or has a password. Save it as XLSX, without one.");
        assertThatThrownBy(() -> Workbook.read(folder.resolve("hole.xlsx"), List.of()))
                .hasMessageContaining("There is no such file. Did you mean " + folder.resolve("whole.xlsx"));
    }

    @Test
    void rejectsDamagedFiles() throws IOException {
        for (int length : new int[] {8, 100, whole.length / 2, whole.length - 1}) {
            assertRejected(Arrays.copyOf(whole, length), "The workbook is damaged.");
        }
        assertRejected(zip(Map.of("readme.txt", "no workbook")), "The workbook is damaged.");
        assertRejected(zip(Map.of(BOOK, "<workbook><sheets>")), "The workbook is damaged.");
        assertRejected(book("<row r=\"0\"><c r=\"A1\"><v>1</v></c></row>"), "The workbook is damaged.");
        assertRejected(book("<row r=\"2000000\"><c r=\"A1\"><v>1</v></c></row>"), "The workbook is damaged.");
        assertRejected(book("<row r=\"1\"><c r=\"1\"><v>1</v></c></row>"), "The workbook is damaged.");
    }

    @Test
    void rejectsFilesThatAreMuchLargerInside() throws IOException {
        assertRejected(blanks(101), "The workbook is too large. It has more than 100 MB inside.");
        assertRejected(
                book("<row r=\"1\">" + "<c/>".repeat(1_000_001) + "</row>"),
                "The workbook is too large. It has more than 1000000 cells.");
    }

    @Test
    void rejectsCellsAndRowsThatNoSheetHas() throws IOException {
        for (var cell : List.of("XFE1", "ZZZZZZ1", "A1048577", "A0", "a1", "$A$1")) {
            assertRejected(
                    book("<row r=\"1\"><c r=\"%s\"><v>1</v></c></row>".formatted(cell)),
                    "The workbook is damaged. It has a cell '%s'; the last one possible is XFD1048576."
                            .formatted(cell));
        }
        assertRejected(
                book("<row r=\"1048577\"/>"),
                "The workbook is damaged. It has a row '1048577'; rows are numbered from 1 to 1048576.");
    }

    @Test
    void rejectsSheetsWithoutNames() throws IOException {
        var named = Files.write(folder.resolve("named.xlsx"), book(""));
        var file = Files.write(folder.resolve("some.xlsx"), book("", ""));

        assertThat(Workbook.readAll(named).sheets()).hasSize(1);
        assertThatThrownBy(() -> Workbook.readAll(file)).hasMessageContaining("The workbook is damaged.");
    }

    @Test
    void readsNothingFromElsewhere() throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "secret");
        assertRejected(
                zip(Map.of(BOOK, "<!DOCTYPE a [<!ENTITY b SYSTEM \"%s\">]><a>&b;</a>".formatted(secret.toUri()))),
                "The part 'xl/workbook.xml' of the workbook has a document type (DOCTYPE), which is not read.");
        assertRejected(zip(Map.of(BOOK, "<a>" + "<b>".repeat(200))), "The workbook is damaged.");
        assertRejected(zip(Map.of(BOOK, "<a>&b;</a>")), "The workbook is damaged.");
    }

    @Test
    void readsOrRejectsFilesWithAWrongByte() throws IOException {
        var random = new Random(1);
        for (int i = 0; i < 300; i++) {
            var bytes = whole.clone();
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            var file = Files.write(folder.resolve("some.xlsx"), bytes);
            try {
                assertThat(CosplibReader.read(file).problem()).isNotNull();
            } catch (InvalidInput invalid) {
                assertThat(invalid.faults()).isNotEmpty();
            }
        }
    }
}
