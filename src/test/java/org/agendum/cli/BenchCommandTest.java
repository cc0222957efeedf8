package org.agendum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchCommandTest {
    /** Solved as soon as it is begun, so that no time runs out. */
    private static final String EASY = """
            {
              "id": "easy",
              "timeZone": "Europe/Zurich",
              "days": [ { "date": "2017-06-19", "from": "10:00", "to": "11:00" } ],
              "sessions": [ { "id": "talk", "minutes": 60 } ]
            }
            """;

    @TempDir
    private Path folder;

    private Path easy(String name) throws IOException {
        return Files.writeString(Files.createDirectories(folder.resolve("in")).resolve(name), EASY);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void solvesEveryProblemOfAFolderWithEachSeed() throws IOException {
        easy("one.json");
        easy("two.json");
        var run = Run.of("bench", path("in"), "--seeds", "3", "--seconds", "60", "-o", path("out/new"));

        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(3);
        assertThat(run.out()).contains("instance", "one", "two", "3 of 3", "0/0/0");
        assertThat(run.err()).contains("Wrote " + path("out/new/results.csv"), "bench.html", "curves.csv");
        assertThat(Files.readString(folder.resolve("out/new/results.csv")).lines())
                .hasSize(1 + 6)
                .anyMatch(line -> line.startsWith("two,1,2,0,0,0,"));
    }

    @Test
    void answersInJson() throws IOException {
        var rows = Run.of("bench", easy("one.json").toString(), "--seeds", "1", "--json")
                .json();

        assertThat(rows.size()).isEqualTo(1);
        assertThat(rows.get(0).get("instance").asString()).isEqualTo("one");
        assertThat(rows.get(0).get("median").asString()).isEqualTo("0hard/0medium/0soft");
        assertThat(rows.get(0).get("feasibleRuns").asInt()).isEqualTo(1);
    }

    @Test
    void makesUpAConferenceWithAScheduleThatShowsThatItCanBeHeld() {
        var run =
                Run.of("bench", "--generate", "50", "--seed", "3", "-o", path("c.json"), "--schedule", path("h.json"));

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Run.of("validate", path("c.json")).err()).isEmpty();
        assertThat(Run.of("check", path("c.json"), path("h.json"), "--strict").code())
                .isZero();
        assertThat(Run.of("bench", "--generate", "50", "--seed", "3").out())
                .isEqualTo(read("c.json"))
                .isNotEqualTo(Run.of("bench", "--generate", "50").out());
    }

    private String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void saysWhatIsWrongWithItsInput() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        Files.writeString(Files.createDirectories(folder.resolve("bad")).resolve("b.json"), "{ \"id\": 3 }");

        assertRefused("There is no such file.", "bench", path("missing"));
        assertRefused("The folder has no file that ends in .json.", "bench", path("empty"));
        assertRefused("b.json:1:", "bench", path("bad"));
    }

    @Test
    void refusesWrongNumbers() throws IOException {
        var easy = easy("one.json").toString();

        assertRefused("'0' is not a whole number from 1", "bench", easy, "--seeds", "0");
        assertRefused("'soon' is not a whole number", "bench", easy, "--seconds", "soon");
        assertRefused("'0' is not a number of cores", "bench", easy, "--cores", "0");
        assertRefused("Maybe 10 to 50000", "bench", "--generate", "9");
        assertRefused("'-5' is not a whole number", "bench", "--generate", "-5");
        assertRefused("mutually exclusive", "bench", easy, "--generate", "50");
        assertRefused("Missing required argument", "bench");
    }

    @Test
    void refusesOutputThatCannotBeWritten() throws IOException {
        var easy = easy("one.json").toString();

        assertRefused("is not a directory", "bench", easy, "-o", easy);
        assertRefused("is a directory", "bench", "--generate", "50", "-o", folder.toString());
        assertRefused(
                "Cannot write both the problem and the schedule",
                "bench",
                "--generate",
                "50",
                "-o",
                path("x.json"),
                "--schedule",
                path("x.json"));
        assertThat(folder.resolve("x.json")).doesNotExist();
    }

    private static void assertRefused(String message, String... args) {
        var run = Run.of(args);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
    }
}
