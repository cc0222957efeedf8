package org.agendum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.property.Attendee;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.agendum.fixture.Golden;
import org.agendum.schedule.Programme;
import org.agendum.schedule.ProgrammePerson;
import org.agendum.schedule.ProgrammeSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CalendarTest {
    private static final Path FOLDER = Golden.RESOURCES.resolve("published");
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("file.ics"), text);
    }

    private static String write(Programme programme) {
        var events = IcsEvents.of(programme, true, IcsHistory.NONE).all();
        return new IcsWriter(programme, events).write(programme.title(), events);
    }

    private static String calendar(String... lines) {
        return "BEGIN:VCALENDAR\r\nX-WR-CALNAME:Fair\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Talk\r\n"
                + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }

    @Test
    void mendsWhatCanOnlyBeMeantOneWayAndTellsHowOften() {
        var read = PublishedFiles.read(FOLDER.resolve("lenient.ics"));
        var text = read.mended().toString() + JsonWriter.any(read.programme());

        assertThat(text).doesNotContain("ada@", "grace@", "joan@", "office@");
        Golden.assertSame(
                FOLDER.resolve("lenient.ics.expected"),
                String.join(
                                        "\n",
                                        read.mended().stream()
                                                .map(LocatedFault::toString)
                                                .toList())
                                .replace(FOLDER.toString(), "")
                        + "\n\n" + JsonWriter.any(read.programme()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsBackWhatItWrote(long seed) throws IOException {
        var programme = CalendarProgramme.of(new RandomProgrammes(new Random(seed), false, false).programme());
        var read = PublishedFiles.read(file(write(programme)), ZoneOffset.UTC).programme();

        assertThat(read).isEqualTo(programme);
        assertThat(write(read)).isEqualTo(write(programme));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void writesWhatAnotherParserReadsTheSame(long seed) {
        var random = new Random(seed);
        var programme = new RandomProgrammes(random, false, random.nextBoolean()).programme();
        var text = write(programme);
        var warnings = new ArrayList<List<ParseWarning>>();
        var calendar = Biweekly.parse(text).warnings(warnings).first();

        assertThat(warnings).allSatisfy(each -> assertThat(each).isEmpty());
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        var scheduled = programme.sessions().stream()
                .filter(ProgrammeSession::isScheduled)
                .toList();
        assertThat(calendar.getEvents()).hasSameSizeAs(scheduled);
        for (int i = 0; i < scheduled.size(); i++) {
            assertSame(calendar.getEvents().get(i), scheduled.get(i));
        }
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty())
                .as(calendar.validate(ICalVersion.V2_0).toString())
                .isTrue();
    }

    private static void assertSame(VEvent event, ProgrammeSession session) {
        assertThat(event.getSummary().getValue()).isEqualTo(IcsText.of(session.title()));
        // the other parser takes any daylight saving as an hour, and here it is half of one
        if (!session.start().getZone().getId().equals("Australia/Lord_Howe")) {
            assertThat(event.getDateStart().getValue().toInstant())
                    .isEqualTo(session.start().toInstant());
            if (session.minutes() > 0) {
                assertThat(event.getDateEnd().getValue().toInstant())
                        .isEqualTo(session.end().toInstant());
            }
        }
        if (session.room() != null) {
            assertThat(event.getLocation().getValue()).isEqualTo(session.room());
        }
        assertThat(event.getAttendees())
                .extracting(Attendee::getCommonName)
                .containsExactlyElementsOf(
                        session.people().stream().map(ProgrammePerson::name).toList());
    }

    private static ProgrammeSession session(String id, String title, String start, String room, String person) {
        return new ProgrammeSession(
                id,
                null,
                null,
                id,
                title,
                null,
                null,
                null,
                room,
                LocalDateTime.parse(start).atZone(ZURICH),
                30,
                List.of(ProgrammePerson.named(person)),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Programme programme(ProgrammeSession... sessions) {
        return new Programme("Fair", "fair", "draft", ZURICH, null, null, List.of(sessions), null);
    }

    private List<String> sent(Programme programme, boolean isConfirmed, String before) throws IOException {
        var history = before == null ? IcsHistory.NONE : IcsHistory.read(file(before), null);
        return IcsEvents.of(programme, isConfirmed, history).all().stream()
                .map(event -> "%s %d %s".formatted(event.session().title(), event.sequence(), event.status()))
                .toList();
    }

    private static final ProgrammeSession TALK = session("1", "Talk", "2026-05-04T10:00", "Hall", "Ada");
    private static final ProgrammeSession TOUR = session("2", "Tour", "2026-05-04T11:00", "Hall", "Ada");
    private static final ProgrammeSession PANEL = session("3", "Panel", "2026-05-04T12:00", "Hall", "Grace");

    @Test
    void raisesTheNumberOfWhatChangedAndCancelsWhatIsDropped() throws IOException {
        var first = programme(TALK, TOUR);
        var moved = programme(TALK, TOUR.with(TOUR.people(), "Foyer", TOUR.start(), 30), PANEL);
        var dropped = programme(TOUR.with(List.of(), "Foyer", TOUR.start(), 30), PANEL);

        assertThat(sent(first, false, null)).containsExactly("Talk 0 TENTATIVE", "Tour 0 TENTATIVE");
        var sentFirst = write(first).replace("CONFIRMED", "TENTATIVE");
        assertThat(sent(moved, false, sentFirst))
                .containsExactly("Talk 0 TENTATIVE", "Tour 1 TENTATIVE", "Panel 0 TENTATIVE");
        assertThat(sent(dropped, false, sentFirst))
                .containsExactly("Tour 1 TENTATIVE", "Panel 0 TENTATIVE", "Talk 1 CANCELLED");
        assertThat(sent(first, true, sentFirst)).containsExactly("Talk 1 CONFIRMED", "Tour 1 CONFIRMED");
    }

    @Test
    void keepsIdentifiersOfCalendarsOfOthers() throws IOException {
        var before = calendar("DTSTART:20260504T080000Z", "DTEND:20260504T083000Z", "LOCATION:Hall", "SEQUENCE:4");
        var read = PublishedFiles.read(file(before), ZURICH).programme();
        var events =
                IcsEvents.of(read, true, IcsHistory.read(file(before), ZURICH)).all();

        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.uid()).isEqualTo("1");
            assertThat(event.sequence()).isEqualTo(4);
        });
    }

    @Test
    void doesNotReviveNorRaiseWhatWasCancelledBefore() throws IOException {
        var before = write(programme(TALK, TOUR))
                .replace("SEQUENCE:0\r\nSTATUS:CONFIRMED", "SEQUENCE:3\r\nSTATUS:CANCELLED");

        assertThat(sent(programme(PANEL), false, before))
                .containsExactly("Panel 0 TENTATIVE", "Talk 3 CANCELLED", "Tour 3 CANCELLED");
    }

    @Test
    void tellsWhomeverASessionNoLongerConcerns() throws IOException {
        var history = IcsHistory.read(file(write(programme(TALK, TOUR))), null);
        var moved = programme(TALK, TOUR.with(TOUR.people(), "Foyer", TOUR.start(), 30));

        assertThat(IcsEvents.of(moved, true, history).all())
                .extracting(event -> event.seenBy(session -> "Hall".equals(session.room())))
                .extracting(event -> event.status().name())
                .containsExactly("CONFIRMED", "CANCELLED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RRULE:FREQ=DAILY | event 1.RRULE: The event repeats without an end
            RRULE:FREQ=MONTHLY;COUNT=3 | event 1.RRULE: The event repeats
            RRULE:FREQ=DAILY;COUNT=100000 | event 1.RRULE: The event repeats
            RRULE:FREQ=WEEKLY;COUNT=3;BYDAY=XX | event 1.RRULE: The event repeats
            DTSTART:20260230T100000Z | event 1.date: '20260230T100000Z' is not a date.
            DURATION:soon | event 1.duration: 'soon' is not a length.
            DTEND:20200101T000000Z | event 1.end: The session ends before it starts.
            """)
    void saysWhatMakesNoSense(String line, String why) {
        assertThatThrownBy(() -> PublishedFiles.read(file(calendar(line, "DTSTART:20260504T100000Z"))))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FREQ=DAILY;COUNT=3 | 04 05 06
            FREQ=DAILY;INTERVAL=2;COUNT=3 | 04 06 08
            FREQ=DAILY;UNTIL=20260506 | 04 05 06
            FREQ=DAILY;UNTIL=20260506T120000 | 04 05
            FREQ=DAILY;UNTIL=20260506T215959Z | 04 05 06
            FREQ=DAILY;UNTIL=20260506T030000Z | 04 05
            FREQ=WEEKLY;COUNT=4;BYDAY=MO,WE | 04 06 11 13
            FREQ=WEEKLY;UNTIL=20260513;INTERVAL=2;BYDAY=MO,WE | 04 06
            """)
    void takesAnEventThatRepeatsAsASessionEachTime(String rule, String days) throws IOException {
        var read = PublishedFiles.read(file(calendar(
                "DTSTART;TZID=Europe/Zurich:20260504T130000",
                "DTEND;TZID=Europe/Zurich:20260504T140000",
                "RRULE:" + rule)));

        assertThat(read.programme().sessions().stream()
                        .map(session -> session.start().toString().substring(8, 10))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(days);
        assertThat(read.programme().sessions()).allSatisfy(session -> {
            assertThat(session.start().toLocalTime()).hasToString("13:00");
            assertThat(session.minutes()).isEqualTo(60);
        });
        assertThat(read.mended())
                .extracting(LocatedFault::message)
                .contains("An event repeats, and is a session each time.");
    }

    @Test
    void leavesOutTheTimesThatAreExceptedAndTakesThoseThatAreChanged() throws IOException {
        var read = PublishedFiles.read(file(calendar(
                        "DTSTART:20260504T100000Z",
                        "DURATION:PT1H",
                        "RRULE:FREQ=DAILY;COUNT=4",
                        "EXDATE:20260505T100000Z")
                .replace(
                        "END:VCALENDAR",
                        "BEGIN:VEVENT\r\nUID:1\r\nRECURRENCE-ID:20260506T100000Z\r\nDTSTART:20260506T110000Z\r\n"
                                + "DURATION:PT1H\r\nSUMMARY:Later\r\nEND:VEVENT\r\nEND:VCALENDAR")));

        assertThat(read.programme().sessions())
                .extracting(session -> session.key() + " " + session.title() + " "
                        + session.start().toLocalDateTime())
                .containsExactly(
                        "1 Talk 2026-05-04T10:00",
                        "1-20260506 Later 2026-05-06T11:00",
                        "1-20260507 Talk 2026-05-07T10:00");
    }

    @Test
    void readsLettersWhoseBytesAFoldParts() throws IOException {
        var bytes = calendar(
                        "LOCATION:Caf\u00e9 \u4e2d\u6587 \ud83c\udf89", "DTSTART:20260504T100000Z", "DURATION:PT1H")
                .getBytes(StandardCharsets.UTF_8);
        int start = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("LOCATION:") + "LOCATION:".length();
        for (int at = start + 1; at < start + 17; at++) {
            var folded = new ByteArrayOutputStream();
            folded.write(bytes, 0, at);
            folded.writeBytes("\r\n ".getBytes(StandardCharsets.UTF_8));
            folded.write(bytes, at, bytes.length - at);
            var read = PublishedFiles.read(Files.write(folder.resolve("folded.ics"), folded.toByteArray()));

            assertThat(read.programme().sessions())
                    .singleElement()
                    .satisfies(session -> assertThat(session.room()).isEqualTo("Caf\u00e9 \u4e2d\u6587 \ud83c\udf89"));
        }
    }

    @Test
    void tellsTheStandardTimeBeforeSummerTimeSinceSomeReadersReckonFromIt() throws IOException {
        var read = PublishedFiles.read(file(
                calendar("DTSTART;TZID=Europe/Zurich:20260504T130000", "DTEND;TZID=Europe/Zurich:20260504T140000")));

        assertThat(write(read.programme()))
                .containsSubsequence(
                        "BEGIN:STANDARD",
                        "DTSTART:20251026T030000",
                        "END:STANDARD",
                        "BEGIN:DAYLIGHT",
                        "DTSTART:20260329T020000",
                        "END:DAYLIGHT");
    }

    @Test
    void givesEachEventAnIdentifierOfItsOwnWhereThoseOfACalendarHadOneInCommon() throws IOException {
        var event =
                "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:%s\r\nDTSTART:20260504T1%d0000Z\r\nDURATION:PT1H\r\nEND:VEVENT\r\n";
        var before = "BEGIN:VCALENDAR\r\n" + event.formatted("Talk", 0) + event.formatted("Panel", 1)
                + event.formatted("Tour", 2) + "END:VCALENDAR\r\n";
        var read = PublishedFiles.read(file(before)).programme();
        var events =
                IcsEvents.of(read, true, IcsHistory.read(file(before), null)).all();

        assertThat(events)
                .extracting(IcsEvent::uid)
                .hasSize(3)
                .doesNotHaveDuplicates()
                .contains("1");
        var again =
                IcsEvents.of(read, true, IcsHistory.read(file(before), null)).all();
        assertThat(again).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource({
        "20260328T120000, 2026-03-28T11:00Z",
        "20260329T120000, 2026-03-29T10:00Z",
        "20261024T120000, 2026-10-24T10:00Z",
        "20261025T120000, 2026-10-25T11:00Z"
    })
    void takesZonesOfOtherNamesAsTheCalendarTellsThem(String time, String instant) throws IOException {
        var zone = """
                BEGIN:VTIMEZONE
                TZID:Somewhere of ours
                BEGIN:STANDARD
                DTSTART:19701025T030000
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:19700329T020000
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                END:DAYLIGHT
                END:VTIMEZONE
                """;
        var text = calendar("DTSTART;TZID=Somewhere of ours:" + time, "DURATION:PT1H")
                .replaceFirst("BEGIN:VEVENT", zone + "BEGIN:VEVENT");

        assertThat(PublishedFiles.read(file(text)).programme().sessions())
                .singleElement()
                .satisfies(session -> assertThat(session.start().toInstant())
                        .isEqualTo(OffsetDateTime.parse(instant).toInstant()));
    }

    @Test
    void namesFilesAsEverySystemCanHoldThem() {
        var names = new FeedNames();

        assertThat(List.of("a/../b", "A/../B", "..", "Salle été", ""))
                .extracting(id -> names.of("rooms/", id))
                .containsExactly(
                        "rooms/a-..-b.ics",
                        "rooms/A-..-B-2.ics",
                        "rooms/feed.ics",
                        "rooms/Salle-été.ics",
                        "rooms/feed-2.ics");
    }

    @Test
    void tellsOrganizersWithOneAddressApartByTheirNames() throws IOException {
        var events = Stream.of("Ada Lovelace", "Grace Hopper")
                .map(name -> """
                        BEGIN:VEVENT
                        UID:%s
                        ORGANIZER;CN=%s:MAILTO:info@example.org
                        DTSTART:20260504T100000Z
                        DTEND:20260504T110000Z
                        SUMMARY:Talk
                        END:VEVENT
                        """.formatted(name.length(), name))
                .collect(Collectors.joining());
        var read = PublishedFiles.read(file("BEGIN:VCALENDAR\nVERSION:2.0\n" + events + "END:VCALENDAR\n"));

        assertThat(read.programme().sessions())
                .flatExtracting(ProgrammeSession::people)
                .extracting(ProgrammePerson::name)
                .containsExactly("Ada Lovelace", "Grace Hopper");
    }
}
