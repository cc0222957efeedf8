package org.agendum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.agendum.fixture.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlternativesCommandTest {
    private static final String PROBLEM = """
            { "id": "two", "timeZone": "UTC", "days": [ { "date": "2030-01-07", "from": "09:00", "to": "11:00" } ],
              "gridMinutes": 60, "rooms": [ { "id": "only" } ],
              "sessions": [ { "id": "a", "minutes": 60 }, { "id": "b", "minutes": 60 } ] }
            """;

    @TempDir
    private Path folder;

    private String problem(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Run alternatives(String problem, String... more) {
        var args = new String[more.length + 6];
        var first = new String[] {
            "alternatives", problem, "-o", folder.resolve("out").toString(), "--steps", "50"
        };
        System.arraycopy(first, 0, args, 0, first.length);
        System.arraycopy(more, 0, args, first.length, more.length);
        return Run.of(args);
    }

    private static void fails(Run run, String... message) {
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(message);
    }

    @Test
    void writesThemAndSaysWhyThereAreNoMore() throws Exception {
        var run = alternatives(problem("two.json", PROBLEM));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("2 schedules, within 5 soft points of the best (5% of 100).", "All 2 schedules");
        var first = folder.resolve("out").resolve("two-1.json").toString();
        var second = folder.resolve("out").resolve("two-2.json").toString();
        assertThat(run.err()).contains("Wrote " + first, "Wrote " + second);
        var compared = Run.of("compare", folder.resolve("two.json").toString(), first, second);
        assertThat(compared.out()).contains("2 moved in time");
        assertThat(Run.of("check", folder.resolve("two.json").toString(), second)
                        .code())
                .isZero();
    }

    @Test
    void tellsPrograms() throws Exception {
        var json = alternatives(problem("two.json", PROBLEM), "--json").json();
        assertThat(json.at("/asked").asInt()).isEqualTo(5);
        assertThat(json.at("/proved").asBoolean()).isTrue();
        assertThat(json.at("/alternatives/1/file").asString()).endsWith("two-2.json");
        assertThat(json.at("/comparison/distances").size()).isEqualTo(1);
    }

    @Test
    void writesTheSameForTheSameSeedAndSteps() throws Exception {
        var session = Shipped.file("third-thematic-session").toString();
        var args = new String[] {"-k", "2", "--within", "600", "--seed", "4", "--time", "10m", "--json"};
        var once = alternatives(session, args).out();
        var file = folder.resolve("out").resolve("third-thematic-session-2.json");
        var schedule = Files.readString(file);
        assertThat(alternatives(session, args).out()).isEqualTo(once);
        assertThat(Files.readString(file)).isEqualTo(schedule);
    }

    @Test
    void namesFilesThatAreLeftFromAnotherTime() throws Exception {
        alternatives(problem("two.json", PROBLEM));
        assertThat(alternatives(problem("two.json", PROBLEM), "-k", "1").err())
                .contains("two-2.json is left from another time");
    }

    @Test
    void saysWhichValuesItKnows() throws Exception {
        var two = problem("two.json", PROBLEM);
        fails(alternatives(two, "--within", "lots"), "'lots' is not a loss. Maybe write it like 5% (of", "20 (points)");
        fails(alternatives(two, "--within", "-5"), "--within");
        fails(alternatives(two, "--differ", "colour"), "'colour' is none of: order, days, rooms, people.");
        fails(alternatives(two, "-k", "0"), "'0' is not a whole number from 1 to 100.");
        fails(alternatives(two, "-k", "101"), "'101' is not a whole number from 1 to 100.");
    }

    @Test
    void refusesToDifferInWhatCannot() throws Exception {
        var two = problem("two.json", PROBLEM);
        fails(alternatives(two, "--differ", "rooms"), "does not have two rooms");
        fails(alternatives(two, "--differ", "people"), "has no open seat");
    }

    @Test
    void endsWithOneAndWritesNothingWhereNothingIsFeasible() throws Exception {
        var crowded = PROBLEM.replace(
                "] }\n",
                ", { \"id\": \"c\", \"minutes\": 60 } ],"
                        + " \"rules\": { \"session-unscheduled\": { \"level\": \"hard\" } } }\n");
        var run = alternatives(problem("crowded.json", crowded));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("No schedule without hard violations was found");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void reportsAllFaultsOfAProblem() throws Exception {
        var broken = problem("broken.json", PROBLEM.replace("60 }, {", "0 }, {").replace("UTC", "Mars"));
        fails(alternatives(broken), "broken.json:1:", "sessions[0].minutes");
    }
}
