package org.agendum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.agendum.problem.After;
import org.agendum.problem.Clock;
import org.agendum.problem.Length;
import org.agendum.problem.Level;
import org.agendum.problem.Problem;
import org.agendum.problem.Seat;
import org.agendum.problem.Session;
import org.agendum.rules.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What planners write by hand is understood as they mean it, or told with its cell. */
class PlannersBookTest {
    @TempDir
    private Path folder;

    private Problem read(PlannersBook book) throws IOException {
        return result(book).problem();
    }

    private ProblemReader.Result result(PlannersBook book) throws IOException {
        return new ProblemReader(Catalogue.countings()).read(book.write(folder.resolve("my book.xlsx")));
    }

    private Session session(String headers, String row) throws IOException {
        return read(PlannersBook.ofOneDay().sheet("Sessions", headers + "\n" + row))
                .sessions()
                .get(0);
    }

    private List<String> faults(PlannersBook book) {
        try {
            read(book);
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.faults().stream()
                    .map(fault -> fault.toString().replace(folder + "/", ""))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void needsNoIds() throws IOException {
        var problem = read(PlannersBook.ofOneDay().sheet("Sessions", """
                        Title | Minutes
                        Élan vital | 30
                        Élan vital | 45
                        会議 | 15
                        """));

        assertThat(problem.id()).isEqualTo("forum");
        assertThat(problem.sessions()).extracting(Session::id).containsExactly("elan-vital", "elan-vital-2", "会議");
    }

    @ParameterizedTest
    @CsvSource({
        "90, 90",
        "90 min, 90",
        "90', 90",
        "1:30, 90",
        "1h30, 90",
        "2 h, 120",
        "1.5 h, 90",
        "'1,5 Std.', 90",
        "[01:30], 90",
        "0.0625, 90"
    })
    void understandsLengths(String written, int minutes) throws IOException {
        assertThat(session("Titel | Dauer", "Panel | " + written).minutes()).isEqualTo(Length.of(minutes));
    }

    @Test
    void understandsDaysWhoseCellsLostTheirFormat() throws IOException {
        var problem = read(new PlannersBook()
                .sheet("Event", "Title | Forum\nTime zone | Europe/Zurich")
                .sheet("Days", "Date | From | To\n46517 | 0.375 | 0.75")
                .sheet("Sessions", "Title | Minutes\nPanel | 60"));

        assertThat(problem.days().get(0).date()).isEqualTo("2027-05-10");
    }

    /** It is 1200 to some, and a little more than one to others. */
    @ParameterizedTest
    @CsvSource({"'1,200', 1200", "'1,000', 1000", "1.234.567, 1234567"})
    void doesNotGuessWhatPointsInNumbersMean(String written, String meant) {
        assertThatThrownBy(() -> read(PlannersBook.ofOneDay()
                        .sheet("Rooms", "Name | Seats\nHall | " + written)
                        .sheet("Sessions", "Title | Minutes\nPanel | 60")))
                .hasMessageContaining("Rooms!B2")
                .hasMessageContaining("is not a whole number. Maybe write it like %s.".formatted(meant));
    }

    @Test
    void understandsRangesAndStartWithEnd() throws IOException {
        assertThat(session("Title | Minutes", "Panel | 60-90 min").minutes()).isEqualTo(new Length(60, null, 90));
        assertThat(session("Title | Start | End", "Panel | 10:00 | 11:15").minutes())
                .isEqualTo(Length.of(75));
    }

    @ParameterizedTest
    @CsvSource({
        "[10:00]",
        "10:00",
        "10",
        "10h",
        "10.00 Uhr",
        "10 am",
        "[2027-05-10T10:00]",
        "46517.416666666664",
        "2027-05-10T10:00",
        "10.05.2027 10:00",
        "'Monday, 10 May 2027, 10:00'",
        "le 10 mai 2027 10h00",
        "Monday 10:00",
        "Day 1 10:00"
    })
    void understandsStarts(String written) throws IOException {
        assertThat(session("Title | Start | Minutes", "Panel | " + written + " | 60")
                        .start()
                        .toString())
                .isEqualTo("2027-05-10T10:00+02:00[Europe/Zurich]");
    }

    @Test
    void understandsGermanSheetsAndHeaders() throws IOException {
        var problem = read(
                new PlannersBook()
                        .sheet("Veranstaltung", "Titel | Tagung\nZeitzone | Europe/Berlin\nRaster | 10")
                        .sheet("Tage", "Datum | Von | Bis\n10.05.2027 | 9 | 17:30")
                        .sheet("Räume", "Name | Plätze\nSaal | 200\nStube | 20")
                        .sheet(
                                "Sitzungen",
                                "Titel | Art | Dauer | Raum | Plenum | Moderatorin\nAuftakt | opening | 30 | saal | ja | Ada Lovelace"));

        assertThat(problem.gridMinutes()).isEqualTo(10);
        assertThat(problem.days().get(0).to()).isEqualTo(Clock.parse("17:30"));
        assertThat(problem.rooms()).extracting(room -> room.seats()).containsExactly(200, 20);
        var opening = problem.sessions().get(0);
        assertThat(opening.rooms()).containsExactly("saal");
        assertThat(opening.plenary()).isTrue();
        assertThat(opening.seats()).containsExactly(new Seat("moderator", "ada-lovelace", null));
        assertThat(problem.people()).extracting(person -> person.name()).containsExactly("Ada Lovelace");
    }

    @Test
    void takesNamesApartWhereAllAreKnown() throws IOException {
        var problem = read(PlannersBook.ofOneDay()
                .sheet("People", "Id | Name\na | Ada Lovelace\nb | H.E. Mr. Bo, Ambassador\nc | Grace Hopper")
                .sheet("Sessions", """
                        Title | Minutes | Panelists | Moderator
                        Panel | 60 | Ada Lovelace, Grace Hopper; H.E. Mr. Bo, Ambassador | Ada Lovelace ! Grace Hopper
                        More | 60 | 2 TBC | Ada Lovelace & Grace Hopper
                        """)
                .sheet("Seats", "Session | Role | Person\nPanel | rapporteur | c"));
        var seats = problem.sessions().get(0).seats();

        assertThat(seats)
                .containsExactly(
                        new Seat("panelist", "a", null),
                        new Seat("panelist", "c", null),
                        new Seat("panelist", "b", null),
                        new Seat("moderator", null, List.of("a", "c")),
                        new Seat("rapporteur", "c", null));
        assertThat(problem.sessions().get(1).seats())
                .containsExactly(
                        new Seat("panelist", null, null),
                        new Seat("panelist", null, null),
                        new Seat("moderator", "a", null),
                        new Seat("moderator", "c", null));
    }

    @Test
    void understandsWhenPeopleAreThere() throws IOException {
        var people = read(PlannersBook.ofOneDay()
                        .sheet("Sessions", "Title | Minutes\nPanel | 60")
                        .sheet("People", """
                        Name | Available
                        a | 10:00-12:00
                        b | [2027-05-10]
                        c | from 2027-05-10 14:00
                        d | until 12:30
                        e | 10.05.2027 10:00 bis 12:00; Monday
                        f | 2027-05-10 to 2027-05-11
                        g | 22:00 – 02:00
                        """))
                .people();

        assertThat(people)
                .extracting(person -> person.available().stream()
                        .map(period -> period.from().toLocalDateTime() + "/"
                                + period.to().toLocalDateTime())
                        .toList()
                        .toString())
                .containsExactly(
                        "[2027-05-10T10:00/2027-05-10T12:00]",
                        "[2027-05-10T00:00/2027-05-11T00:00]",
                        "[2027-05-10T14:00/2027-05-11T00:00]",
                        "[2027-05-10T00:00/2027-05-10T12:30]",
                        "[2027-05-10T10:00/2027-05-10T12:00, 2027-05-10T00:00/2027-05-11T00:00]",
                        "[2027-05-10T00:00/2027-05-12T00:00]",
                        "[2027-05-10T22:00/2027-05-11T02:00]");
    }

    @Test
    void understandsOrderByTitleAndGap() throws IOException {
        var sessions = read(PlannersBook.ofOneDay().sheet("Sessions", """
                        Title | Minutes | After
                        C++ | 60 |
                        Java | 60 | C++ + 15 min
                        Rust | 60 | Java, C++
                        """)).sessions();

        assertThat(sessions.get(1).after()).containsExactly(new After("c", 15));
        assertThat(sessions.get(2).after()).containsExactly(new After("java", 0), new After("c", 0));
    }

    @Test
    void changesRules() throws IOException {
        var rules = read(PlannersBook.ofOneDay()
                        .sheet("Sessions", "Title | Minutes\nPanel | 60")
                        .sheet(
                                "Rules",
                                "Regel | Stufe | Gewicht\nIdle gap | hart |\nmoderator-load | | 0\nroom-conflict | |"))
                .rules();

        assertThat(rules).containsOnlyKeys("idle-gap", "moderator-load");
        assertThat(rules.get("idle-gap").level()).isEqualTo(Level.HARD);
        assertThat(rules.get("moderator-load").weight()).isZero();
    }

    @Test
    void tellsEachFaultWithItsCell() {
        var book = PlannersBook.ofOneDay()
                .sheet("Rooms", "Name | Seats\nHall | many")
                .sheet("People", "Name\nAda Lovelace\nAda Lovelace")
                .sheet("Sessions", """
                        Title | Minutes | Start | Room | Moderator | Plenary | Expectd
                        Panel 1 | soon | 05/06/2027 10:00 | Hal | Ada Lovelace | perhaps | 3
                        Panel 2 | | 25:99 | | | | -5
                        Panel 3 | 7 | | | | | [=A1]
                        """)
                .sheet("Rules", "Rule | Level\nidle-gaps | soft\nroom-conflict | harsh");

        assertThat(faults(book))
                .containsExactlyInAnyOrder(
                        "my book.xlsx: Rooms!B2: 'many' is not a whole number. Maybe write it like 3.",
                        "my book.xlsx: Sessions!G1: Unknown header 'Expectd'. Did you mean 'Expected'?",
                        "my book.xlsx: Sessions!B2: 'soon' is not a length. Maybe write minutes, like 90.",
                        "my book.xlsx: Sessions!C2: '05/06/2027' can be two dates. Write 2027-06-05 or 2027-05-06.",
                        "my book.xlsx: Sessions!D2: Unknown room 'Hal'. Did you mean 'Hall'? Else list it in the sheet Rooms.",
                        "my book.xlsx: Sessions!E2: More than one person is called 'Ada Lovelace'. Write one of the ids 'ada-lovelace', 'ada-lovelace-2'.",
                        "my book.xlsx: Sessions!F2: 'perhaps' is neither yes nor no.",
                        "my book.xlsx: Sessions!B3: 'minutes' is missing. How long it lasts.",
                        "my book.xlsx: Sessions!C3: '25:99' is not a date and time. Maybe write it like 2017-06-19 10:00.",
                        "my book.xlsx: Rules!B3: Unknown level 'harsh'. Maybe one of hard, medium, soft.",
                        "my book.xlsx: Rules!A2: Unknown rule 'idle-gaps'. Did you mean 'idle-gap'?",
                        "my book.xlsx: Sessions!B4: 7 is not a multiple of gridMinutes 5. Maybe 5 or 10, or gridMinutes 1.");
    }

    @Test
    void tellsOfFormulasWithoutValues() {
        var book = PlannersBook.ofOneDay().sheet("Sessions", "Title | Minutes\nPanel | [=A1]");

        assertThat(faults(book))
                .containsExactly("my book.xlsx: Sessions!B2: The cell has a formula without a value. Open the file in a"
                        + " spreadsheet and save it again, or write the value itself.");
    }

    @Test
    void tellsOfSheetsThatAreMissingOrMisspelt() {
        assertThat(faults(new PlannersBook().sheet("Evnt", "Title | x").sheet("Days", "Date | From | To")))
                .contains(
                        "my book.xlsx: Evnt: Unknown sheet. Did you mean 'Event'? Rename it.",
                        "my book.xlsx: Days: There are no days. Write the date and the hours of each day.",
                        "my book.xlsx: Sessions: There are no sessions. Write a title and a length for each session.");
        assertThat(faults(new PlannersBook().sheet("Budget", "x | y")))
                .containsExactly("my book.xlsx: The workbook has none of the sheets that are known."
                        + " Maybe begin with the one that agendum new --format xlsx writes.");
    }

    @Test
    void passesOverWhatIsNotItsOwn() throws IOException {
        var result = result(PlannersBook.ofOneDay()
                .sheet("Budget", "Coffee | 100")
                .sheet("Sessions", "Title | Minutes | Phone number\nPanel | 60 | 123"));

        assertThat(result.notices())
                .extracting(notice -> notice.path() + ": " + notice.message())
                .contains("Budget: Unknown sheet.", "Sessions!C1: Unknown header 'Phone number'.");
    }

    @Test
    void writesNothingThatASpreadsheetRuns() throws IOException {
        var problem =
                read(PlannersBook.ofOneDay().sheet("Sessions", "Title | Minutes\n=HYPERLINK(\"x\") | 60\n@SUM(1) | 5"));
        var file = folder.resolve("out.xlsx");
        Files.write(file, ProblemBook.write(problem, List.of()));
        var cells = Workbook.readAll(file).sheet("Sessions");

        assertThat(cells.cell(1, 1).value()).isEqualTo("'=HYPERLINK(\"x\")");
        assertThat(cells.cell(2, 1).value()).isEqualTo("'@SUM(1)");
    }
}
