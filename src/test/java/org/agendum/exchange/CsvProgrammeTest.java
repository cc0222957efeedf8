package org.agendum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.agendum.fixture.Golden;
import org.agendum.schedule.Programme;
import org.agendum.schedule.ProgrammePerson;
import org.agendum.schedule.ProgrammeSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvProgrammeTest {
    private static final Path FOLDER = Golden.RESOURCES.resolve("published");

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    private PublishedFile read(String text) {
        try {
            return PublishedFiles.read(Files.writeString(folder.resolve("file"), text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void readsASheetWithGermanHeadersAndTheTitleAboveThem() {
        var read = PublishedFiles.read(FOLDER.resolve("sheet.csv"));
        var mended = read.mended().stream()
                .map(mend -> mend.line() + ": " + mend.message())
                .toList();

        Golden.assertSame(
                FOLDER.resolve("sheet.expected"),
                String.join("\n", mended) + "\n\n" + JsonWriter.any(read.programme()));
        Golden.assertSame(
                FOLDER.resolve("sheet.written.csv"),
                CsvProgrammeWriter.write(read.programme()).text());
    }

    /** A table has no room for days, acronyms, links and what else a programme says of itself. */
    @ParameterizedTest
    @MethodSource("seeds")
    void readsBackWhatItWrote(long seed) {
        var programme = asInATable(new RandomProgrammes(new Random(seed), true, false).programme());

        assertThat(read(CsvProgrammeWriter.write(programme).text()).programme()).isEqualTo(programme);
    }

    private static Programme asInATable(Programme programme) {
        var sessions =
                programme.sessions().stream().map(CsvProgrammeTest::asInATable).toList();
        return new Programme(
                programme.title() == null || programme.title().contains("#") ? "Forum" : programme.title(),
                null,
                programme.version(),
                programme.timeZone(),
                null,
                null,
                sessions,
                null);
    }

    private static ProgrammeSession asInATable(ProgrammeSession session) {
        var more = new TreeMap<>(session.more());
        more.keySet().retainAll(List.of("recording_license", "do_not_record"));
        var people = session.people().stream()
                .map(person -> person.guid() == null
                        ? person
                        : new ProgrammePerson(null, person.guid(), null, person.name(), null))
                .toList();
        return new ProgrammeSession(
                session.key(),
                session.guid(),
                session.code(),
                session.id(),
                session.title(),
                session.subtitle(),
                session.kind(),
                session.track(),
                session.room(),
                session.start(),
                session.minutes(),
                people,
                session.language(),
                session.summary(),
                session.description(),
                session.url(),
                null,
                null,
                more);
    }

    @Test
    void writesNothingThatASpreadsheetWouldRun() {
        var evil = ProgrammeSession.bare("1", "=HYPERLINK(\"http://x\")", null, 30, "@room");
        var sheet = CsvProgrammeWriter.write(
                        new Programme("+title", null, "1", ZoneOffset.UTC, null, null, List.of(evil), null))
                .text();

        assertThat(sheet)
                .startsWith("\uFEFF'+title # Version 1,")
                .contains(",\"'=HYPERLINK(\"\"http://x\"\")\",", ",'@room,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "=1", "'=1", "''=1", "'quoted'", "-", "@a", "\tx", "+", "''"})
    void makesCellsSafeAndGetsThemBack(String text) {
        assertThat(SafeCell.text(SafeCell.of(text))).isEqualTo(text);
        assertThat(SafeCell.of(text)).doesNotMatch("(?s)[=+\\-@\\t\\r].*");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void readsOneRowOfHeadersWhateverSeparatesTheCells(String separator) {
        var read = read(
                "Title,Date,Time,Room,Speakers\nOpening,2026-05-04,10:00,Hall,Ada Lovelace\n".replace(",", separator));

        assertThat(read.programme().sessions()).singleElement().satisfies(session -> {
            assertThat(session.title()).isEqualTo("Opening");
            assertThat(session.people()).containsExactly(ProgrammePerson.named("Ada Lovelace"));
        });
    }

    @Test
    void partsNamesInOneCellOnlyWhereThatIsPlain() {
        assertThat(people("Ada Lovelace; Grace Hopper")).hasSize(2);
        assertThat(people("\"Ada Lovelace, Grace Hopper\"")).hasSize(2);
        assertThat(people("\"Lovelace, Ada\"")).hasSize(1);
    }

    private List<ProgrammePerson> people(String cell) {
        return read("Title,Date,Time,Speakers\nOpening,2026-05-04,10:00," + cell + "\n")
                .programme()
                .sessions()
                .get(0)
                .people();
    }

    @Test
    void saysWhichRowIsWrong() {
        assertThatThrownBy(() -> read("Title,Date,Time\nOpening,2026-13-04,10:00\n"))
                .hasMessageContaining(":2:1: ")
                .hasMessageContaining("event Opening.Date: '2026-13-04' is not in the calendar.");
        assertThatThrownBy(() -> read("Title,Date,Time\nOpening,5/4/2026,10:00\n"))
                .hasMessageContaining(
                        ":2:1: event Opening.Date: '5/4/2026' can be two dates. Write 2026-04-05 or 2026-05-04.");
        assertThatThrownBy(() -> read("Titel,Datum,Zeit\nEröffnung,17.10.,10:00\n"))
                .hasMessageContaining("event Eröffnung.Date: '17.10.' is not a date.");
        assertThatThrownBy(() -> read("Title,Date,Time\n\"Opening,2026-05-04,10:00\n"))
                .hasMessageContaining("The file is not CSV");
    }

    private static String times(ProgrammeSession session) {
        return session.start().toLocalDateTime() + " " + session.minutes();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            13.05.2026;9:00;10:30 ~ 2026-05-13T09:00 90
            13.5.26;9.00 Uhr;10:30 Uhr ~ 2026-05-13T09:00 90
            5/13/2026;9:00:00 AM;1:30 PM ~ 2026-05-13T09:00 270
            Mittwoch, 13. Mai 2026;23:30;00:30 ~ 2026-05-13T23:30 60
            May 13, 2026;4pm;17:00 ~ 2026-05-13T16:00 60
            ;2026-05-13 10:00:00;2026-05-13 10:30:00 ~ 2026-05-13T10:00 30
            ;13 May 2026 9:00 AM;13 May 2026 10:00 AM ~ 2026-05-13T09:00 60
            ;13.05.2026 23:30;0:30 ~ 2026-05-13T23:30 60
            2026-05-13 00:00:00;09:00:00;10:30:00 ~ 2026-05-13T09:00 90
            """)
    void readsDatesAndTimesAsSpreadsheetsWriteThem(String cells, String times) {
        assertThat(read("Title;Date;Start;End\nOpening;" + cells + "\n")
                        .programme()
                        .sessions())
                .singleElement()
                .satisfies(session -> assertThat(times(session)).isEqualTo(times));
    }

    @Test
    void readsWhatExcelSavesOnAGermanMachineAndTellsThatItGuessedTheEncoding() throws IOException {
        var text = "sep=;\r\nTitel;Datum;Beginn;Ende;Raum\r\nBegrüßung;04.05.2026;9:00;9:30;Großer Saal\r\n";
        var windows = PublishedFiles.read(
                Files.write(folder.resolve("windows.csv"), text.getBytes(Charset.forName("windows-1252"))));
        var unicode = PublishedFiles.read(
                Files.write(folder.resolve("unicode.csv"), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)));

        for (var read : List.of(windows, unicode)) {
            assertThat(read.programme().sessions()).singleElement().satisfies(session -> {
                assertThat(session.title()).isEqualTo("Begrüßung");
                assertThat(session.room()).isEqualTo("Großer Saal");
            });
        }
        assertThat(windows.mended())
                .anySatisfy(mend -> assertThat(mend.toString())
                        .contains("windows.csv:3:1: The file is not UTF-8, and is taken as Windows-1252")
                        .contains("look whether 'Begrüßung' is right"));
        assertThat(unicode.mended().toString()).doesNotContain("Windows");
    }

    @Test
    void saysWhichColumnsItPassedOver() {
        assertThat(read("Title,Date,Time,Catering,Budget\nOpening,2026-05-04,10:00,tea,5\n")
                        .mended())
                .extracting(LocatedFault::message)
                .contains("Columns that are not known are passed over: 'Catering', 'Budget'.");
    }

    /** As Sched, Sessionize and pretalx write them, in French, and with a word for a title that can mean other things. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Session Title,Date,Time Start,Time End,Room/Location,Speakers (Optional)\nOpening,2026-05-04,10:00,10:30,Hall,Ada",
                "Session Id,Title,Scheduled At,Scheduled Duration,Room,Speakers\n1,Opening,4 May 2026 10:00,30,Hall,Ada",
                "ID,Proposal title,Proposal state,Start,End,Room,Speaker names\nA,Opening,confirmed,2026-05-04T10:00,2026-05-04T10:30,Hall,Ada\nB,Other,rejected,,,,Ada",
                "Titre;Date;Heure;Durée;Salle;Intervenants\nOpening;4 mai 2026;10h00;30;Hall;Ada",
                "name,start_time,end_time,location,speaker\nOpening,2026-05-04 10:00,2026-05-04 10:30,Hall,Ada",
                "<name of the event>,,,,,\nTitel,Datum,Uhrzeit,Dauer,Raum,Vortragende\nOpening,04.05.2026,10:00,30,Hall,Ada",
            })
    void readsTablesOfManyMakers(String table) {
        assertThat(read(table + "\n").programme().sessions()).singleElement().satisfies(session -> {
            assertThat(session.title()).isEqualTo("Opening");
            assertThat(times(session)).isEqualTo("2026-05-04T10:00 30");
            assertThat(session.room()).isEqualTo("Hall");
            assertThat(session.people()).containsExactly(ProgrammePerson.named("Ada"));
        });
    }

    @Test
    void prefersAColumnThatSurelyIsOfTitles() {
        assertThat(read("Name,Title,Date,Time\nAda,Opening,2026-05-04,10:00\n")
                        .programme()
                        .sessions())
                .extracting(ProgrammeSession::title)
                .containsExactly("Opening");
    }

    @Test
    void takesWhatIsStillToBeSaidAsNotKnown() {
        var read = read("Title,Date,Time,Duration\nOpening,2026-05-04,10:00,30\nPanel,TBA,tbd,30\n");

        assertThat(read.programme().sessions())
                .extracting(ProgrammeSession::isScheduled)
                .containsExactly(true, false);
        assertThat(read.mended())
                .extracting(LocatedFault::message)
                .contains("'TBA' is taken as not known yet.", "'tbd' is taken as not known yet.");
    }

    @Test
    void namesTheColumnsThatItDoesNotKnowWhereNoneSaysWhenSessionsAre() {
        assertThatThrownBy(() -> read("Title,Room,Wann\nOpening,Hall,10:00\n"))
                .hasMessageContaining(":1:1: No column says when sessions are. Not known are: 'Wann'.");
    }
}
