package org.agendum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.agendum.schedule.ProgrammePerson;
import org.agendum.schedule.ProgrammeSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shapes of answers from several versions of pretalx, and with what was asked for beside them. */
class PretalxReaderTest {
    @TempDir
    private Path folder;

    private PublishedFile read(String text) {
        try {
            return PublishedFiles.read(Files.writeString(folder.resolve("answer.json"), text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(PublishedFile read) {
        return read.programme().sessions().stream().map(PretalxReaderTest::line).toList();
    }

    private static String line(ProgrammeSession session) {
        return String.join(
                " | ",
                session.key(),
                session.title(),
                session.kind(),
                String.valueOf(session.room()),
                session.isScheduled() ? session.start().toLocalDateTime().toString() : "-",
                String.valueOf(session.minutes()),
                String.join(
                        ",",
                        session.people().stream().map(ProgrammePerson::label).toList()));
    }

    @Test
    void readsAScheduleWhoseSlotsHoldTheirSubmissions() {
        var read = read("""
                {"id": 9, "version": "0.3", "published": null, "slots": [
                  {"id": 1, "room": {"id": 3, "name": {"en": "Hall"}}, "start": "2026-05-04T10:00:00+02:00",
                   "end": "2026-05-04T10:30:00+02:00", "duration": 30,
                   "submission": {"code": "ABCDEF", "title": "Talk", "state": "confirmed", "duration": 30,
                     "submission_type": {"id": 1, "name": {"en": "Lecture"}}, "speakers": [{"code": "S1", "name": "Ada"}]}},
                  {"id": 2, "room": {"id": 3, "name": {"en": "Hall"}}, "start": "2026-05-04T12:00:00+02:00",
                   "end": "2026-05-04T13:00:00+02:00", "duration": 60, "submission": null,
                   "description": {"en": "Lunch", "de": "Mittagessen"}, "slot_type": "break"}]}""");

        assertThat(lines(read))
                .containsExactly(
                        "ABCDEF | Talk | Lecture | Hall | 2026-05-04T10:00 | 30 | Ada",
                        "slot-2 | Lunch | break | Hall | 2026-05-04T12:00 | 60 | ");
        assertThat(read.programme().version()).isEqualTo("0.3");
    }

    @Test
    void readsTheScheduleOfOlderVersionsWithItsBreaks() {
        var read = read("""
                {"version": "1.0", "slots": [
                  {"code": "ABCDEF", "title": "Talk", "state": "confirmed", "submission_type": {"en": "Lecture"},
                   "duration": 30, "speakers": [{"code": "S1", "name": "Ada"}],
                   "slot": {"room_id": 3, "room": {"en": "Hall"}, "start": "2026-05-04T10:00:00+02:00",
                            "end": "2026-05-04T10:30:00+02:00"}}],
                 "breaks": [{"room": {"en": "Hall"}, "room_id": 3, "start": "2026-05-04T12:00:00+02:00",
                   "end": "2026-05-04T13:00:00+02:00", "description": {"en": "Lunch"}}]}""");

        assertThat(lines(read))
                .containsExactly(
                        "ABCDEF | Talk | Lecture | Hall | 2026-05-04T10:00 | 30 | Ada",
                        "Lunch | Lunch | break | Hall | 2026-05-04T12:00 | 60 | ");
    }

    private static final String TWICE = """
            {"submissions": [{"code": "ABCDEF", "title": "Tour", "state": "confirmed", "submission_type": "Walk",
               "duration": 30, "speakers": [], "slots": [2, 1]}],
             "slots": [
               {"id": 1, "room": 3, "start": "2026-05-05T10:00:00+02:00", "end": "2026-05-05T10:30:00+02:00", "submission": "ABCDEF"},
               {"id": 2, "room": 3, "start": "2026-05-04T10:00:00+02:00", "end": "2026-05-04T10:30:00+02:00", "submission": "ABCDEF"}],
             "rooms": [{"id": 3, "name": "Hall"}, {"id": 4, "name": "Foyer"}]}""";

    @Test
    void takesASubmissionWithSeveralSlotsAsASessionInEach() {
        var read = read(TWICE);

        assertThat(lines(read))
                .containsExactly(
                        "ABCDEF | Tour | Walk | Hall | 2026-05-04T10:00 | 30 | ",
                        "ABCDEF-2 | Tour | Walk | Hall | 2026-05-05T10:00 | 30 | ");
        assertThat(read.mended())
                .extracting(LocatedFault::message)
                .contains("A submission has several slots, and is a session in each.");
    }

    @Test
    void asksToMoveTheRightOneOfSeveralSlotsAndToChangeTheSubmissionOnce() throws IOException {
        var before = read(TWICE).programme();
        var after = Programmes.changed(
                before,
                session -> session.with(
                        session.people(),
                        session.key().equals("ABCDEF-2") ? "Foyer" : session.room(),
                        session.start(),
                        45));
        var written = PretalxWriter.write(before, after, PretalxPlaces.read(folder.resolve("answer.json")));

        assertThat(written.text().replaceAll("\\s+", ""))
                .isEqualTo("[{\"method\":\"PATCH\",\"path\":\"submissions/ABCDEF/\",\"body\":{\"duration\":45}},"
                        + "{\"method\":\"PATCH\",\"path\":\"slots/1/\",\"body\":{\"room\":4,\"start\":"
                        + "\"2026-05-05T10:00:00+02:00\"}}]");
    }

    @Test
    void movesABreakByTheNumberOfItsSlotWithItsEnd() throws IOException {
        var before = read("""
                {"slots": [{"id": 7, "room": 3, "start": "2026-05-04T12:00:00+02:00", "end": "2026-05-04T13:00:00+02:00",
                  "submission": null, "description": "Lunch"}],
                 "submissions": [], "rooms": [{"id": 3, "name": "Hall"}]}""").programme();
        var after = Programmes.changed(
                before,
                lunch -> lunch.with(lunch.people(), "Hall", lunch.start().plusMinutes(30), 60));
        var written = PretalxWriter.write(before, after, PretalxPlaces.read(folder.resolve("answer.json")));

        assertThat(written.messages()).isEmpty();
        assertThat(written.text().replaceAll("\\s+", ""))
                .isEqualTo("[{\"method\":\"PATCH\",\"path\":\"slots/7/\",\"body\":{\"room\":3,\"start\":"
                        + "\"2026-05-04T12:30:00+02:00\",\"end\":\"2026-05-04T13:30:00+02:00\"}}]");
    }

    @Test
    void takesTheLengthOfTheKindWhereASubmissionHasNone() {
        assertThat(lines(read("""
                {"results": [{"code": "ABCDEF", "title": "Talk", "state": "accepted", "duration": null, "speakers": [],
                  "submission_type": {"id": 1, "name": "Lecture", "default_duration": 25}, "slots": []}]}"""))).containsExactly("ABCDEF | Talk | Lecture | null | - | 25 | ");
    }

    @Test
    void leavesRoomForWhatIsNotPlacedYetOnDaysOfWhichNothingElseIsKnown() {
        var read = read("""
                {"results": [
                  {"code": "ABCDEF", "title": "Talk", "state": "confirmed", "duration": 30, "speakers": [],
                   "submission_type": "Lecture", "slot": {"room_id": 3, "room": {"en": "Hall"},
                   "start": "2026-05-04T10:00:00+02:00", "end": "2026-05-04T10:30:00+02:00"}},
                  {"code": "GHIJKL", "title": "Workshop", "state": "accepted", "duration": 180, "speakers": [],
                   "submission_type": "Workshop", "slot": null}]}""");
        var imported = ProgrammeProblem.toSolve("file", read.programme());

        assertThat(imported.problem().days()).singleElement().satisfies(day -> {
            assertThat(day.from()).hasToString("09:00");
            assertThat(day.to()).hasToString("18:00");
        });
        assertThat(imported.notices())
                .extracting(LocatedFault::message)
                .anyMatch(message -> message.startsWith("The hours of a day are not known"));
    }
}
