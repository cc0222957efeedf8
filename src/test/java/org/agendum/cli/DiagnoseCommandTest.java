package org.agendum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
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
}
