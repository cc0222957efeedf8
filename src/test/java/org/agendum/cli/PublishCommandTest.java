package org.agendum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a published programme to its repair, and out again. */
class PublishCommandTest {
    private static final String PUBLISHED = """
            <schedule><version>1.0</version><conference><acronym>fair</acronym><title>Fair</title>
            <time_zone_name>Europe/Berlin</time_zone_name></conference>
            <day index='1' date='2026-05-04' start='2026-05-04T09:00:00+02:00' end='2026-05-04T18:00:00+02:00'>
            <room name='Hall'><event id='11' guid='11111111-1111-4111-8111-111111111111'>
            <date>2026-05-04T10:00:00+02:00</date><duration>01:00</duration><room>Hall</room><title>Talk</title>
            <abstract>A long story</abstract><url>https://example.org/11</url>
            <persons><person id='1'>Ada</person></persons></event></room>
            <room name='Foyer'><event id='12' guid='22222222-2222-4222-8222-222222222222'>
            <date>2026-05-04T10:30:00+02:00</date><duration>00:30</duration><room>Foyer</room><title>Tour</title>
            <abstract>Another</abstract><persons><person id='1'>Ada</person></persons></event></room>
            </day></schedule>""";

    @TempDir
    private Path folder;

    private String published;
    private String problem;
    private String schedule;

    @BeforeEach
    void importTheProgramme() throws IOException {
        published =
                Files.writeString(folder.resolve("published.xml"), PUBLISHED).toString();
        problem = folder.resolve("problem.json").toString();
        schedule = folder.resolve("S.json").toString();
        Run.of("import", published, "-o", problem, "--schedule", schedule);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void repairsWithFewMovesAndKeepsAllElse() throws IOException {
        var solved =
                Run.of("solve", problem, "--from", schedule, "--steps", "2000", "-o", file("R.json"), "--time", "20s");
        var written = Run.of(
                "export",
                problem,
                file("R.json"),
                "--format",
                "frab-xml",
                "--published",
                published,
                "--release",
                "1.1",
                "-o",
                file("new.xml"));

        assertThat(Run.of("check", published).code()).isEqualTo(1);
        assertThat(solved.code()).as(solved.err()).isZero();
        assertThat(written.code()).as(written.err()).isZero();
        assertThat(Run.of("check", file("new.xml")).code()).isZero();
        assertThat(Files.readString(folder.resolve("new.xml")))
                .contains("<version>1.1</version>", "A long story", "Another", "https://example.org/11")
                .contains("guid=\"11111111-1111-4111-8111-111111111111\" id=\"11\"");
        assertThat(Run.of("check", problem, file("R.json")).out()).containsOnlyOnce("published-moved");
    }

    @Test
    void writesADraftWithoutAProgrammeThatWasPublishedBefore() {
        var run = Run.of("export", problem, schedule, "--format", "frab-json");

        assertThat(run.code()).isZero();
        assertThat(run.json().at("/schedule/version").asString()).isEqualTo("draft");
        assertThat(run.json()
                        .at("/schedule/conference/days/0/rooms/Hall/0/title")
                        .asString())
                .isEqualTo("Talk");
        assertThat(run.json()
                        .at("/schedule/conference/days/0/rooms/Hall/0/persons/0/role")
                        .asString())
                .isEqualTo("speaker");
    }

    @Test
    void doesNotWriteOverTheProgrammeThatWasPublished() {
        var run =
                Run.of("export", problem, schedule, "--format", "frab-xml", "--published", published, "-o", published);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("it is the input");
    }

    @Test
    void writesCalendarsOfAllRoomsAndPeople() throws IOException {
        var whole = Run.of("export", problem, schedule, "--format", "ics", "-o", file("old.ics"));
        var feeds = Run.of(
                "export",
                problem,
                schedule,
                "--format",
                "ics",
                "--release",
                "1",
                "--published",
                file("old.ics"),
                "--feeds",
                file("feeds"));

        assertThat(whole.code()).as(whole.err()).isZero();
        assertThat(feeds.code()).as(feeds.err()).isZero();
        assertThat(Files.readString(folder.resolve("feeds/rooms/Hall.ics")))
                .contains("SUMMARY:Talk", "STATUS:CONFIRMED", "SEQUENCE:1")
                .doesNotContain("SUMMARY:Tour");
        assertThat(Files.readString(folder.resolve("feeds/people/1.ics"))).contains("SUMMARY:Talk", "SUMMARY:Tour");
        assertThat(Run.of("export", problem, schedule, "--format", "ics", "--for", "room:Hal")
                        .err())
                .contains("Did you mean 'room:Hall'?");
    }
}
