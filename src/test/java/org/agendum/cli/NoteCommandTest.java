package org.agendum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Procedural notes, from the command line. */
class NoteCommandTest {
    private static final String PROBLEM = "problems/fifth-thematic-session.json";
    private static final String SCHEDULE = "solutions/fifth-thematic-session.json";

    @TempDir
    private Path folder;

    @Test
    void writesANoteForWord() throws IOException {
        var file = folder.resolve("note.docx");
        var run = Run.of("export", PROBLEM, SCHEDULE, "--format", "docx", "-o", file.toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("Wrote " + file);
        assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
    }

    @Test
    void writesANoteInPdfWithTheDateThatIsGiven() throws IOException {
        var file = folder.resolve("note.pdf");
        var run = Run.of(
                "export", PROBLEM, SCHEDULE, "--format", "pdf", "--release", "Draft of 3 May", "-o", file.toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }

    @Test
    void solvesNothingForANoteSinceItWouldNotBeSeen() {
        var run = Run.of(
                "solve",
                PROBLEM,
                "--format",
                "pdf",
                "-o",
                folder.resolve("S.json").toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("agendum export --format pdf");
        assertThat(folder.resolve("S.json")).doesNotExist();
    }

    @Test
    void wantsTheAnswersOfPretalxForItsRequests() {
        var run = Run.of("export", PROBLEM, SCHEDULE, "--format", "pretalx");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Maybe --published");
    }
}
