package org.agendum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.agendum.fixture.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot work, as a planner is told. */
class DiagnoseCommandTest {
    private static final String LONG = "10m";

    @TempDir
    private Path folder;

    @Test
    void saysThatAFeasibleScheduleExists() {
        var run = Run.of("diagnose", Shipped.file("third-thematic-session").toString(), "--time", LONG);

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("A feasible schedule exists");
    }

    @Test
    void saysWhyADayCannotHoldWhatItIsAskedTo() {
        var run = Run.of("diagnose", Shipped.file("overbooked-day").toString(), "--time", LONG);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "8 sessions of which no two may run at a time take 540 min or more, and the days have 420 min.",
                        "Rivers that a city can drink from needs H.E. Ms. Zawadi Oketch-Marsh as panelist",
                        "H.E. Ms. Zawadi Oketch-Marsh is away Monday 22 March 12:30 to Tuesday 23 March 00:00",
                        "Without any one of them the others can hold together: each was tried.",
                        "No smaller set of requirements is impossible: proved.",
                        "Ways out, cheapest first; with each, a schedule was found");
    }

    @Test
    void findsTheLeastChangeThatHelps() throws Exception {
        var json = Run.of("diagnose", shortened().toString(), "--time", LONG, "--json")
                .json();

        assertThat(json.get("verdict").asString()).isEqualTo("infeasible");
        assertThat(json.get("irreducible").asBoolean()).isTrue();
        assertThat(json.get("conflict").toString()).contains("Tuesday 20 June runs from 10:00 to 18:00");
        assertThat(json.at("/waysOut/0/changes/0").asString())
                .isEqualTo("let Tuesday 20 June end at 18:15 instead of 18:00");
    }

    /** The first day of the session ends at 15:00. */
    private Path shortened() throws Exception {
        var text = Files.readString(Shipped.file("third-thematic-session"));
        var changed = text.replaceFirst("\"to\": \"18:00\"", "\"to\": \"15:00\"");
        assertThat(changed).isNotEqualTo(text);
        return Files.writeString(folder.resolve("short.json"), changed);
    }

    private static final String CLASH = """
            {"id": "clash", "title": "Clash", "timeZone": "Europe/Zurich", "gridMinutes": 5,
             "days": [{"date": "2027-03-01", "from": "10:00", "to": "18:00"}],
             "rooms": [{"id": "r1", "name": "One"}, {"id": "r2", "name": "Two"}],
             "people": [{"id": "y", "name": "Mr. Y",
               "unavailable": [{"from": "2027-03-01T00:00", "to": "2027-03-01T10:02"}]}],
             "sessions": [
               {"id": "a", "title": "Alpha", "minutes": 60, "start": "2027-03-01T10:00",
                "seats": [{"role": "speaker", "person": "y"}]}]}""";

    @Test
    void namesTheTimesThatWouldDo() throws Exception {
        var clash = Files.writeString(folder.resolve("clash.json"), CLASH);

        assertThat(Run.of("diagnose", clash.toString(), "--time", LONG).out())
                .contains(
                        "Let Mr. Y come at Monday 1 March 10:00 instead of Monday 1 March 10:02",
                        "Let Alpha start at 10:05 instead of 10:00",
                        "Let Alpha start at any other time");
        for (var way : List.of(
                CLASH.replace("\"start\": \"2027-03-01T10:00\"", "\"start\": \"2027-03-01T10:05\""),
                CLASH.replace("2027-03-01T10:02", "2027-03-01T10:00"))) {
            var mended = Files.writeString(folder.resolve("mended.json"), way);
            assertThat(Run.of("diagnose", mended.toString(), "--time", LONG).code())
                    .isZero();
        }
    }

    @Test
    void namesHowMuchWiderAWindowWouldHaveToBe() throws Exception {
        var narrow = Files.writeString(
                folder.resolve("narrow.json"),
                CLASH.replace(
                        "\"start\": \"2027-03-01T10:00\"",
                        "\"windows\": [{\"from\": \"2027-03-01T10:00\", \"to\": \"2027-03-01T11:00\"}]"));

        assertThat(Run.of("diagnose", narrow.toString(), "--time", LONG).out())
                .contains("Let Alpha take place until Monday 1 March 11:05 instead of Monday 1 March 11:00");
    }
}
