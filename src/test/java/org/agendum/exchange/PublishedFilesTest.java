package org.agendum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.agendum.fixture.Golden;
import org.agendum.schedule.ProgrammePerson;
import org.agendum.schedule.ProgrammeSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedFilesTest {
    private static final Path FOLDER = Golden.RESOURCES.resolve("published");
    private static final Path REAL = Path.of("..", "shared", "data", "schedules");

    @TempDir
    private Path folder;

    private PublishedFile read(String text) throws IOException {
        return PublishedFiles.read(Files.writeString(folder.resolve("file"), text));
    }

    private static List<String> mended(PublishedFile file) {
        return file.mended().stream()
                .map(mend -> "%d: %s %s %s".formatted(mend.line(), mend.path(), mend.message(), mend.advice()))
                .map(String::strip)
                .toList();
    }

    /** An event in a day and a room, with what else is given. */
    private static String xml(String event) {
        return """
                <schedule><version>1</version><conference><acronym>test</acronym><title>Test</title></conference>
                <day index='1' date='2026-03-28' start='2026-03-28T09:00:00+01:00' end='2026-03-28T20:00:00+01:00'>
                <room name='Hall'><event id='5'><title>Talk</title>%s</event></room></day></schedule>""".formatted(event);
    }

    @Test
    void mendsWhatCanOnlyBeMeantOneWayAndTellsHowOften() {
        var read = PublishedFiles.read(FOLDER.resolve("lenient.xml"));

        Golden.assertSame(
                FOLDER.resolve("lenient.expected"),
                String.join("\n", mended(read)) + "\n\n" + JsonWriter.any(read.programme()));
    }

    @Test
    void readsWhatSessionizeCallsAll() {
        var file = FOLDER.resolve("sessionize.json");
        var read = PublishedFiles.read(file, ZoneId.of("Europe/Zurich"));

        Golden.assertSame(
                FOLDER.resolve("sessionize.expected"),
                String.join("\n", mended(read)) + "\n\n" + JsonWriter.any(read.programme()));
        assertThat(ProgrammeProblem.toSolve("file", read.programme()).problem().sessions())
                .hasSize(4);
    }

    @Test
    void readsWhatPretalxAnswers() {
        var read = PublishedFiles.read(FOLDER.resolve("pretalx.json"));
        var problem = ProgrammeProblem.toSolve("file", read.programme(), read.available())
                .problem();

        Golden.assertSame(
                FOLDER.resolve("pretalx.expected"),
                String.join("\n", mended(read)) + "\n\n" + JsonWriter.problem(problem));
        assertThat(JsonWriter.any(read)).doesNotContain("@example");
    }

    @Test
    void readsAFolderOfAnswersOfPretalx() throws IOException {
        Files.writeString(folder.resolve("speakers.json"), """
                {"count": 1, "results": [{"code": "SPEAK1", "name": "Ada", "availabilities": []}]}""");
        Files.writeString(folder.resolve("slots.json"), """
                {"results": [{"id": 1, "submission": "ABCDEF", "room": 3, "start": "2026-05-04T10:00:00Z", "end": "2026-05-04T10:30:00Z"}]}""");
        Files.writeString(folder.resolve("submissions.json"), """
                [{"code": "ABCDEF", "title": "Talk", "state": "confirmed", "speakers": ["SPEAK1"], "slots": [1]}]""");
        Files.writeString(folder.resolve("rooms.json"), """
                [{"id": 3, "name": {"en": "Hall"}, "capacity": 20}]""");
        var read = PublishedFiles.read(folder);

        assertThat(read.programme().sessions()).singleElement().satisfies(session -> {
            assertThat(session.room()).isEqualTo("Hall");
            assertThat(session.minutes()).isEqualTo(30);
            assertThat(session.people()).extracting(ProgrammePerson::name).containsExactly("Ada");
        });
    }

    @Test
    void saysThatAPageOfPretalxIsNotAll() throws IOException {
        var page = """
                {"count": 2, "next": %s, "results": [
                {"code": "%s", "title": "Talk", "state": "confirmed", "speakers": [], "duration": 30}]}""";
        var first = Files.writeString(
                folder.resolve("1.json"), page.formatted("\"https://example.org/submissions/?page=2\"", "AAAAAA"));

        assertThat(mended(PublishedFiles.read(first)))
                .anyMatch(mend -> mend.contains("The answer is a page with 1 of 2 items"));
        Files.writeString(folder.resolve("2.json"), page.formatted("null", "BBBBBB"));
        assertThat(mended(PublishedFiles.read(folder))).noneMatch(mend -> mend.contains("is a page with"));
    }

    @Test
    void neverShowsEmailAddresses() {
        var text = JsonWriter.any(PublishedFiles.read(FOLDER.resolve("lenient.xml")));

        assertThat(text).doesNotContain("example.org>").doesNotContain("@example");
    }

    @Test
    void knowsPeopleWithNothingButAnAddressFromEachOther() throws IOException {
        var people = read(xml("<duration>0:30</duration><persons><person>a@example.org</person>"
                        + "<person>b@example.org</person><person>a@example.org</person></persons>"))
                .programme()
                .sessions()
                .get(0)
                .people();

        assertThat(people).hasSize(2).extracting(ProgrammePerson::name).containsOnlyNulls();
        assertThat(people.toString()).doesNotContain("example.org");
    }

    @Test
    void takesWhatIsBeforeTheChangeOfDaysAsOfTheNextMorning() throws IOException {
        var read = read("""
                <schedule><conference><title>Night</title><day_change>04:00:00</day_change></conference>
                <day date='2011-12-27' index='1'><room name='Hall'>
                <event id='1'><start>00:15</start><duration>01:00</duration><title>Game show</title></event>
                <event id='2'><start>04:00</start><duration>01:00</duration><title>Breakfast</title></event>
                </room></day></schedule>""");

        assertThat(read.programme().sessions())
                .extracting(session -> session.title() + " " + session.start().toLocalDateTime())
                .containsExactly("Breakfast 2011-12-27T04:00", "Game show 2011-12-28T00:15");
        assertThat(mended(read)).anyMatch(mend -> mend.contains("and is taken from 04:00 to 04:00."));
    }

    @Test
    void takesTheOffsetThatIsWrittenWhereNoZoneIsNamed() throws IOException {
        var event = "<date>2026-03-28T10:00:00+01:00</date><duration>00:30</duration>";
        var file = Files.writeString(folder.resolve("file"), xml(event));

        assertThat(PublishedFiles.read(file).programme().timeZone()).isEqualTo(ZoneId.of("+01:00"));
        assertThat(PublishedFiles.read(file, ZoneId.of("UTC")).programme().sessions())
                .extracting(ProgrammeSession::start)
                .allSatisfy(start -> assertThat(start.toString()).isEqualTo("2026-03-28T09:00Z[UTC]"));
    }

    @Test
    void tellsAllThatMakesNoSense() {
        assertThatThrownBy(() -> read(xml("<date>tomorrow</date><duration>long</duration>")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(fault -> fault.path() + ": " + fault.message() + " " + fault.advice())
                                .containsExactly(
                                        "event 5.date: 'tomorrow' is not a date. Maybe write it like 2017-06-19.",
                                        "event 5.duration: 'long' is not a length. Maybe write it like 00:30 or 01:30."));
    }

    @Test
    void readsJsonWithoutItsOutermostObjectAndWithTextsInSeveralLanguages() throws IOException {
        var read = read("""
                {"version": 2, "conference": {"title": {"de": "Tagung", "en": "Conference"}, "acronym": "t",
                "rooms": [{"name": "Hall", "capacity": 80}],
                "days": [{"date": "2026-03-28", "rooms": {"Hall": [
                {"id": 1, "title": "A", "date": "2026-03-28T10:00:00Z", "end": "2026-03-28T11:00:00Z", "persons": ["Ada"]}
                ]}}]}}""");

        assertThat(read.programme().title()).isEqualTo("Conference");
        assertThat(read.programme().version()).isEqualTo("2");
        assertThat(read.programme().rooms())
                .singleElement()
                .satisfies(room -> assertThat(room.seats()).isEqualTo(80));
        assertThat(read.programme().sessions()).singleElement().satisfies(session -> {
            assertThat(session.minutes()).isEqualTo(60);
            assertThat(session.people()).containsExactly(ProgrammePerson.named("Ada"));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><schedule>&b;</schedule> | The file has a document type
            <!DOCTYPE a [<!ENTITY b 'b'><!ENTITY c '&b;&b;'>]><schedule>&c;</schedule> | The file has a document type
            <!DOCTYPE a SYSTEM 'http://127.0.0.1:1/a.dtd'><schedule/> | The file has a document type
            <schedule>&c;</schedule> | The file uses an entity
            <schedule><version>1</schedule> | The file is not well-formed XML
            <schedule><version>1 | The file is not well-formed XML
            <?xml version='1.0' encoding='klingon'?><schedule/> | The file says that its encoding is 'klingon', which is not known
            <rss/> | The file is XML, but its outermost element is 'rss'
            <html/> | The file is a web page
            <schedule/> | The file has no sessions
            { } | The file is JSON, but has no schedule.conference
            {"schedule": {"conference": {"days": 5}}} | 5 is not a list
            {"schedule": | The file ends too early
            PK... | The file is text of no kind that agendum knows
            Dear planner | The file is text of no kind that agendum knows
            """)
    void saysWhyAFileIsNone(String text, String why) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(InvalidInput.class).hasMessageContaining(why);
    }

    @Test
    void saysWhatBytesAreNoText() throws IOException {
        var file = Files.write(folder.resolve("file"), xml("ä").getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> PublishedFiles.read(file))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("The file is not UTF-8: byte 0xe4.");
    }

    @Test
    void saysWhatBytesAreNotInTheEncodingThatTheFileNames() throws IOException {
        var text = "<?xml version='1.0' encoding='us-ascii'?>" + xml("ä");
        var file = Files.writeString(folder.resolve("file"), text);

        assertThatThrownBy(() -> PublishedFiles.read(file))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("The file is not in the encoding that it says, US-ASCII.");
    }

    @Test
    void readsOtherEncodingsThatTheFileNames() throws IOException {
        var text = "<?xml version='1.0' encoding='utf-16'?>" + xml("<subtitle>Ä</subtitle><duration>0:30</duration>");
        var file = Files.write(folder.resolve("file"), text.getBytes(StandardCharsets.UTF_16));

        assertThat(PublishedFiles.read(file).programme().sessions().get(0).subtitle())
                .isEqualTo("Ä");
    }

    @Test
    void doesNotFollowElementsHoweverDeep() {
        assertThatThrownBy(() -> read("<schedule>" + "<a>".repeat(10_000)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("nested too deeply");
    }

    @Test
    void leavesControlCharactersOut() throws IOException {
        var read = read(
                "{\"conference\": {\"title\": \"a\\u0000b\\u001b[31m\\ud800\", \"days\": [{\"date\": \"2026-03-28\","
                        + " \"rooms\": {\"Hall\": [{\"id\": 1, \"title\": \"A\"}]}}]}}");

        assertThat(read.programme().title()).isEqualTo("ab[31m");
        assertThat(mended(read)).anyMatch(mend -> mend.contains("control characters"));
    }

    @Test
    void readsTheExamplesOfTheDocumentation() throws IOException {
        var page = Files.readString(Path.of("docs", "formats.md"));
        var examples = Pattern.compile("```(xml|json|csv|ics)\n(.*?)```", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(match -> match.group(2))
                // breakouts are no programme yet: BreakoutsReaderTest reads theirs
                .filter(example -> !example.startsWith("{\n  \"metadata\""))
                .toList();

        assertThat(examples).hasSizeGreaterThan(1);
        for (var example : examples) {
            var read = read(example);
            // some formats have no place for a title
            assertThat(read.mended())
                    .as(example)
                    .allSatisfy(mend -> assertThat(mend.message()).isEqualTo("The file has no title."));
            assertThat(read.programme().sessions())
                    .as(example)
                    .extracting(ProgrammeSession::title)
                    .contains("Opening");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fosdem2025_schedule_20250108.xml, 940",
        "fosdem2025_schedule_20250111.xml, 943",
        "31c3_schedule_v1.3.xml, 137",
        "31c3_schedule_v1.4.xml, 139",
        "31c3_schedule_v1.5.xml, 138",
        "cccamp2019_frab.json, 79"
    })
    void readsRealProgrammes(String name, int sessions) {
        var file = REAL.resolve(name);
        assumeTrue(Files.exists(file), () -> file + " is missing: real programmes are not part of the repository");
        var read = PublishedFiles.read(file);

        assertThat(read.programme().sessions()).hasSize(sessions);
        assertThat(read.mended()).hasSizeLessThan(3);
    }
}
