package org.agendum.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CosplibCommandsTest {
    private static final String PROBLEM = "src/test/resources/imports/cosplib/small.problem.expected";
    private static final String WITHOUT_BLOCKS = "problems/third-thematic-session.json";
    private static final String SCHEDULE = """
            { "sessions": [
              { "id": "s1", "start": "2027-05-10T10:00", "end": "2027-05-10T10:30", "room": "Annex" },
              { "id": "s5", "start": "2027-05-10T13:00", "end": "2027-05-10T13:30", "room": "Annex" }
            ] }
            """;

    @TempDir
    private Path folder;

    private String write(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void exportsPlacesAndSaysWhatIsLeftOut() throws Exception {
        var run = Run.of("export", PROBLEM, write("s.json", SCHEDULE), "--format", "cosplib-json");

        assertThat(run.code()).isZero();
        assertThat(run.json().at("/submissions/s1/session").asString()).isEqualTo("Mon1");
        assertThat(run.json().at("/submissions/s1/slot").asInt()).isEqualTo(1);
        assertThat(run.err()).contains("'s5' is left out: it lies in none of the block times.");
    }

    @Test
    void exportsPlacesToAFile() throws Exception {
        var file = folder.resolve("solution.json");
        var run =
                Run.of("export", PROBLEM, write("s.json", SCHEDULE), "--format", "cosplib-json", "-o", file.toString());

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("'s5' is left out", "Wrote " + file);
        assertThat(Files.readString(file)).startsWith("{\n  \"submissions\"");
    }

    @Test
    void asksForBlockTimes() throws Exception {
        var export = Run.of("export", WITHOUT_BLOCKS, write("s.json", SCHEDULE), "--format", "cosplib-json");
        var solve = Run.of(
                "solve", WITHOUT_BLOCKS, "-o", folder.resolve("solved.json").toString(), "--format", "cosplib-json");

        for (var run : new Run[] {export, solve}) {
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("The problem has no block times", "List them in blocks.times");
        }
        assertThat(folder.resolve("solved.json")).doesNotExist();
    }

    @Test
    void saysWhatIsNoWorkbookWithoutATrace() throws Exception {
        var run = Run.of("import", "--format", "cosplib", write("w.xlsx", "no workbook"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        folder.resolve("w.xlsx")
                                + ": The file is text of no kind that agendum knows, and not a workbook of CoSPLib."
                                + " A schedule.xml, a schedule.json or a calendar (ICS) is read, or CSV with headers such as Title, Date, Time and Room.\n");
    }

    @Test
    void saysThatAWorkbookHasNoPlaces() throws Exception {
        var workbook = Path.of("..", "shared", "data", "cosplib", "N2OR.xlsx");
        assumeTrue(Files.exists(workbook), workbook + " is not there: skipped");
        var schedule = folder.resolve("s.json");
        var run = Run.of(
                "import",
                "--format",
                "cosplib",
                workbook.toString(),
                "-o",
                folder.resolve("p.json").toString(),
                "--schedule",
                schedule.toString());

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("No session of the file has a place: no schedule was written.");
        assertThat(schedule).doesNotExist();
    }

    @Test
    void listsTheFormat() {
        assertThat(Run.of("export", "--help").out()).contains("text, md, html, json, cosplib-json");
    }
}
