package org.agendum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.agendum.problem.Problem;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsTheProblemThatWasWritten(long seed) throws IOException {
        var problem = new RandomProblems(new Random(seed)).problem();
        var text = JsonWriter.problem(problem);
        var read = readProblem(text);

        assertThat(read).isEqualTo(problem);
        assertThat(JsonWriter.problem(read)).isEqualTo(text);
        assertThat(JsonWriter.digest(read)).isEqualTo(JsonWriter.digest(problem));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsTheScheduleThatWasWritten(long seed) throws IOException {
        var schedules = new RandomSchedules(new Random(seed));
        var schedule = schedules.schedule();
        var text = JsonWriter.schedule(schedule);
        var read = readSchedule(text, schedules.times().zone());

        assertThat(read).isEqualTo(schedule);
        assertThat(JsonWriter.schedule(read)).isEqualTo(text);
    }

    @Test
    void tellsTheTwoHoursApartThatAClockShowsTwice() throws IOException {
        var first = LocalDateTime.parse("2017-10-29T02:30").atZone(ZURICH);
        var second = first.plusHours(1);
        var text = JsonWriter.schedule(schedule(first, second));

        assertThat(text).contains("\"start\": \"2017-10-29T02:30\"", "\"end\": \"2017-10-29T02:30+01:00\"");
        assertThat(readSchedule(text, ZURICH)).isEqualTo(schedule(first, second));
    }

    @Test
    void tellsTheTwoHalfHoursApart() throws IOException {
        var zone = ZoneId.of("Australia/Lord_Howe");
        var first = LocalDateTime.parse("2017-04-02T01:45").atZone(zone);
        var second = first.plusMinutes(30);
        var text = JsonWriter.schedule(schedule(first, second));

        assertThat(text).contains("\"start\": \"2017-04-02T01:45\"", "\"end\": \"2017-04-02T01:45+10:30\"");
        assertThat(readSchedule(text, zone)).isEqualTo(schedule(first, second));
    }

    @Test
    void convertsOtherOffsetsToTheZone() throws IOException {
        var text =
                "{ \"sessions\": [{ \"id\": \"a\", \"start\": \"2017-06-19T08:00Z\", \"end\": \"2017-06-19T05:00:00-04:00\" }] }";
        var placement = readSchedule(text, ZURICH).sessions().get(0);

        assertThat(placement.start())
                .isEqualTo(LocalDateTime.parse("2017-06-19T10:00").atZone(ZURICH));
        assertThat(placement.start().getZone()).isEqualTo(ZURICH);
        assertThat(placement.end().toLocalDateTime()).isEqualTo(LocalDateTime.parse("2017-06-19T11:00"));
    }

    @Test
    void readsTheZoneWhereverItStands() throws IOException {
        var text =
                "{ \"sessions\": [{ \"id\": \"a\", \"minutes\": 60, \"start\": \"2017-06-19T10:00\" }], \"id\": \"x\","
                        + " \"days\": [{ \"date\": \"2017-06-19\", \"from\": \"10:00\", \"to\": \"18:00\" }], \"timeZone\": \"Europe/Zurich\" }";

        assertThat(readProblem(text).sessions().get(0).start().getOffset()).isEqualTo(ZoneOffset.ofHours(2));
    }

    @Test
    void writesTimesInTheZoneOfTheProblem() throws IOException {
        var problem = readProblem(JsonWriter.problem(new RandomProblems(new Random(3)).problem()));
        var elsewhere = new Problem(
                problem.schema(),
                problem.id(),
                problem.title(),
                problem.timeZone(),
                problem.gridMinutes(),
                problem.transferMinutes(),
                problem.days(),
                problem.slots().stream()
                        .map(slot -> new org.agendum.problem.ListedSlot(
                                slot.id(),
                                slot.from().withZoneSameInstant(ZoneOffset.UTC),
                                slot.to().withZoneSameInstant(ZoneOffset.UTC),
                                slot.tags()))
                        .toList(),
                problem.rooms(),
                problem.people(),
                problem.tracks(),
                problem.resources(),
                problem.sessions(),
                problem.relations(),
                problem.costs(),
                problem.blocks(),
                problem.longDayMinutes(),
                problem.rules(),
                problem.pauseMinutes(),
                problem.remoteHours());

        assertThat(JsonWriter.problem(elsewhere)).isEqualTo(JsonWriter.problem(problem));
    }

    @Test
    void readsWhatIsWrittenWithAByteOrderMarkAndWindowsLineEnds() throws IOException {
        assertThat(readSchedule("\uFEFF{\r\n  \"sessions\": []\r\n}\r\n", ZURICH)
                        .sessions())
                .isEmpty();
    }

    private static Schedule schedule(ZonedDateTime start, ZonedDateTime end) {
        var placement = new Placement("a", start, end, null, null, null);
        return new Schedule(null, null, null, null, null, null, List.of(placement), null, null);
    }

    private Problem readProblem(String text) throws IOException {
        return new ProblemReader(Map.of("room-conflict", List.of("usual", "rarely")))
                .read(file(text))
                .problem();
    }

    private Schedule readSchedule(String text, ZoneId zone) throws IOException {
        return ScheduleReader.read(file(text), zone);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("file.json"), text);
    }
}
