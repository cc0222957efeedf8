package org.agendum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.agendum.analysis.Check;
import org.agendum.fixture.Shipped;
import org.agendum.problem.Problem;
import org.agendum.problem.Timeline;
import org.agendum.rules.Catalogue;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.SeatPlacement;
import org.agendum.solver.Scoring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The agenda of a workbook, as planners change it. */
class AgendaSheetTest {
    private static final String HEADERS = "Date | Start | End | Minutes | Session | Room | People | Session id\n";

    @TempDir
    private Path folder;

    private final List<LocatedFault> notices = new ArrayList<>();
    private Problem problem;

    @BeforeEach
    void readAProblem() throws IOException {
        var file = Files.writeString(folder.resolve("problem.json"), """
                { "id": "forum", "title": "Forum", "timeZone": "Europe/Zurich",
                  "days": [ { "date": "2026-10-24", "from": "09:00", "to": "24:00", "label": "Opening day" },
                            { "date": "2026-10-25", "from": "00:00", "to": "18:00" } ],
                  "rooms": [ { "id": "h", "name": "Hall" }, { "id": "k", "name": "Cellar" } ],
                  "people": [ { "id": "ada", "name": "Ada Lovelace" }, { "id": "grace", "name": "Grace Hopper" } ],
                  "sessions": [
                    { "id": "s1", "title": "Opening", "minutes": 60,
                      "seats": [ { "role": "chair", "person": "ada" }, { "role": "chairperson" }, { "role": "chair" } ] },
                    { "id": "s2", "title": "Panel", "minutes": 60 },
                    { "id": "s3", "title": "Panel", "minutes": 60 } ] }
                """);
        problem = new ProblemReader(Catalogue.countings()).read(file).problem();
    }

    private Schedule read(String name, String sheet) throws IOException {
        var file = new PlannersBook().sheet(name, sheet).write(folder.resolve("book.xlsx"));
        return ScheduleReader.read(file, problem, notices::add);
    }

    private Placement only(String row) throws IOException {
        return read("Agenda", HEADERS + row).sessions().get(0);
    }

    private List<String> faults(String rows) {
        try {
            var schedule = read("Agenda", HEADERS + rows);
            throw new AssertionError("It was read: " + schedule.sessions());
        } catch (InvalidInput invalid) {
            return invalid.faults().stream()
                    .map(fault -> "%s: %s %s"
                            .formatted(fault.path(), fault.message(), fault.advice())
                            .strip())
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String times(Placement placement) {
        return LocalTimes.text(placement.start()) + " " + LocalTimes.text(placement.end());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "third-thematic-session",
                "fifth-thematic-session",
                "three-day-forum",
                "conference",
                "overbooked-day"
            })
    void isReadAsItWasWrittenForRandomSchedules(String name) throws IOException {
        problem = Shipped.problem(name);
        for (int seed = 0; seed < 10; seed++) {
            var schedule = random(new Random(seed));
            var check = Check.of(problem, schedule, new Scoring());
            var book = Files.write(folder.resolve("book.xlsx"), ProblemBook.write(problem, List.of(), schedule, check));
            assertThat(ScheduleReader.read(book, problem, notices::add)).isEqualTo(schedule);
            assertThat(notices).isEmpty();
        }
    }

    @Test
    void tellsApartPeopleAndRoomsOfOneNameAndThoseWhoseNamesMeanNobody() throws IOException {
        var file = Files.writeString(folder.resolve("names.json"), """
                { "id": "x", "title": "X", "timeZone": "Europe/Zurich",
                  "days": [ { "date": "2026-10-24", "from": "09:00", "to": "18:00" } ],
                  "rooms": [ { "id": "h1", "name": "Hall" }, { "id": "h2", "name": "HALL" }, { "id": "h3", "name": "-" },
                             { "id": "h4", "name": "(no room)" } ],
                  "people": [ { "id": "a (1)", "name": "Andreas" }, { "id": "a2", "name": "andreas " },
                              { "id": "a3", "name": "TBC" }, { "id": "a4", "name": "a2" }, { "id": "a5", "name": "B (a2)" },
                              { "id": "a6" }, { "id": "a7", "name": "Speaker: C" } ],
                  "sessions": [ { "id": "s1", "title": "Panel", "minutes": 60, "seats": [ { "role": "speaker" },
                    { "role": "speaker" }, { "role": "speaker for us" } ] },
                    { "id": "s2", "title": "Panel", "minutes": 60, "seats": [ { "role": "speaker: guest" } ] } ] }
                """);
        problem = new ProblemReader(Catalogue.countings()).read(file).problem();
        for (int seed = 0; seed < 200; seed++) {
            var schedule = random(new Random(seed));
            var check = Check.of(problem, schedule, new Scoring());
            var book = Files.write(folder.resolve("book.xlsx"), ProblemBook.write(problem, List.of(), schedule, check));
            assertThat(ScheduleReader.read(book, problem, notices::add)).isEqualTo(schedule);
        }
    }

    private Schedule random(Random random) {
        var placements = new ArrayList<Placement>();
        var unscheduled = new ArrayList<String>();
        for (var session : problem.sessions()) {
            if (random.nextInt(5) == 0) {
                unscheduled.add(session.id());
                continue;
            }
            var day = problem.days().get(random.nextInt(problem.days().size()));
            var start = Timeline.at(problem.timeZone(), day.date(), day.from()).plusMinutes(random.nextInt(14 * 60));
            var room = problem.rooms().isEmpty() || random.nextInt(6) == 0
                    ? null
                    : problem.rooms()
                            .get(random.nextInt(problem.rooms().size()))
                            .id();
            var seats = session.seats().stream()
                    .map(seat -> new SeatPlacement(
                            seat.role(),
                            random.nextInt(4) == 0
                                    ? null
                                    : problem.people()
                                            .get(random.nextInt(problem.people().size()))
                                            .id()))
                    .toList();
            placements.add(new Placement(
                    session.id(),
                    start,
                    start.plusMinutes(1 + random.nextInt(300)),
                    room,
                    seats.isEmpty() ? null : seats,
                    random.nextBoolean()));
        }
        placements.sort(Placement.ORDER);
        return new Schedule(null, problem.id(), null, null, null, null, placements, unscheduled, null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            [2026-10-24] | [10:00] | [11:00] | 60 | Opening | Hall | | s1 ~ 2026-10-24T10:00 2026-10-24T11:00
            24.10.2026 | 9:00 | 10.30 Uhr | | OPENING | hall | | ~ 2026-10-24T09:00 2026-10-24T10:30
            Opening day | 9:00 | | 90 | Opening | | | ~ 2026-10-24T09:00 2026-10-24T10:30
            Sunday | 9 am | 10 am | | Opening | (no room) | | ~ 2026-10-25T09:00 2026-10-25T10:00
            | [2026-10-25T14:00] | [2026-10-25T15:00] | | Opening | - | | ~ 2026-10-25T14:00 2026-10-25T15:00
            [2026-10-24] | 23:30 | 00:30 | 60 | Opening | Hall | | s1 ~ 2026-10-24T23:30 2026-10-25T00:30
            [2026-10-25] | 02:30+01:00 | 03:00 | 30 | Opening | Hall | | s1 ~ 2026-10-25T02:30+01:00 2026-10-25T03:00
            """)
    void readsTimesAsTheyAreTyped(String row, String times) throws IOException {
        assertThat(times(only(row))).isEqualTo(times);
        assertThat(notices).isEmpty();
    }

    @Test
    void readsPeopleByTheirRolesInTheOrderOfTheSeats() throws IOException {
        var row = "[2026-10-24] | 10:00 | 11:00 | | Opening | Cellar | %s | s1";

        assertThat(only(row.formatted("Chairperson: grace hopper\\nChair: TBC\\nChair: Ada Lovelace"))
                        .seats())
                .containsExactly(
                        new SeatPlacement("chair", null),
                        new SeatPlacement("chairperson", "grace"),
                        new SeatPlacement("chair", "ada"));
        assertThat(only(row.formatted("")).seats()).isNull();
        assertThat(only(row.formatted("")).room()).isEqualTo("k");
    }

    @Test
    void takesOtherNamesOfSheetAndColumnsInAnyOrderWithBlankRowsBetween() throws IOException {
        var schedule = read("  SCHEDULE ", """
                The agenda of our forum
                |
                saal | ENDE | beginn | Datum | titel | Remark
                Hall | 11:00 | 10:00 | 25.10.2026 | Opening | x
                | | | |
                Hall | 12:00 | 11:00 | 25.10.2026 | s3 | x
                """);

        assertThat(schedule.sessions()).extracting(Placement::id).containsExactly("s1", "s3");
        assertThat(schedule.unscheduled()).containsExactly("s2");
        assertThat(notices).singleElement().asString().contains("Unknown header 'Remark'. It was passed over.");
    }

    @Test
    void theEndCountsWhereTheMinutesDoNotFit() throws IOException {
        assertThat(times(only("[2026-10-24] | 10:00 | 11:30 | 60 | Opening | Hall | | s1")))
                .isEqualTo("2026-10-24T10:00 2026-10-24T11:30");
        assertThat(notices)
                .singleElement()
                .asString()
                .contains("Agenda!D2: 60 is not the length from start to end, 90 min. Start and end count");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            [2026-10-24] | 14:00 | 11:00 | 60 | Opening | Hall | | s1 ~ Agenda!C2: 11:00 is not after the start 14:00. Clear it to keep the length of 60 min.
            [2026-10-24] | 10:00 | 11:00 | | Panel | Hall | | ~ Agenda!E2: More than one session is called 'Panel'. Write one of the ids 's2', 's3'.
            [2026-10-24] | 10:00 | 11:00 | | Opening | Hall | | s2 ~ Agenda!E2: The title is that of session 's1', and the id is 's2'. Mend one of the two, or clear the id.
            [2026-10-24] | 10:00 | 11:00 | | Opening | Hal | | ~ Agenda!F2: Unknown room 'Hal'. Did you mean 'Hall'? Else list it in the sheet Rooms.
            [2026-10-24] | 10:00 | | | Opening | Hall | | ~ Agenda!C2: The end is missing. Write it, or the minutes.
            [2026-10-24] | | 11:00 | | Opening | Hall | | ~ Agenda!B2: The start is missing. Write it, or delete the row: the session then has no place.
            | 10:00 | 11:00 | | Opening | Hall | | ~ Agenda!B2: '10:00' does not say on which day. Maybe write it like 2017-06-19 10:00.
            [2026-10-24] | 10:00 | 11:00 | | | Hall | | ~ Agenda!A2: The row does not say which session it is. Write its title or id.
            05/06/2026 | 10:00 | 11:00 | | Opening | Hall | | ~ Agenda!A2: '05/06/2026' can be
            [2026-10-24] | 10:00 | 11:00 | | Opening | Hall | Speaker: Ada Lovelace | ~ Agenda!G2: 'Speaker: Ada Lovelace' has no place in session 's1'. Its seats are: Chair, Chairperson.
            [2026-10-24] | 10:00 | 11:00 | | s2 | Hall | Ada Lovelace | ~ Agenda!G2: 'Ada Lovelace' has no place in session 's2'. Give it seats in the sheet Sessions.
            [2026-10-24] | 10:00 | 11:00 | | Opening | Hall | Chair: Ada Lovelance | ~ Agenda!G2: Unknown person 'Ada Lovelance'. Did you mean 'Ada Lovelace'?
            """)
    void saysWhatIsUnclear(String row, String fault) {
        assertThat(faults(row)).singleElement().asString().startsWith(fault);
    }

    @Test
    void saysAllThatIsUnclearAtOnce() {
        assertThat(faults("""
                [2026-10-24] | 10:00 | 11:00 | | Opening | Hal | |
                [2026-10-24] | 12:00 | 11:00 | | Opening | Hall | |
                """)).hasSize(3).anyMatch(fault -> fault.contains("The session 's1' is in row 2 already."));
    }

    @Test
    void saysWhereThereIsNoAgendaOrMoreThanOne() throws IOException {
        assertThatThrownBy(() -> read("Sessions", "Title\nOpening"))
                .hasMessageContaining("The workbook has no sheet Agenda");
        var file = new PlannersBook()
                .sheet("Agenda", HEADERS)
                .sheet("Schedule", HEADERS)
                .write(folder.resolve("two.xlsx"));
        assertThatThrownBy(() -> ScheduleReader.read(file, problem, notices::add))
                .hasMessageContaining("The sheets 'Agenda' and 'Schedule' can all be the agenda.");
    }
}
