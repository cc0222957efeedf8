package org.agendum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.agendum.fixture.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The commands as a user gives them. */
class MainTest {
    private static final String THIRD = Shipped.file("third-thematic-session").toString();
    private static final String THIRD_SOLVED =
            Shipped.solution("third-thematic-session").toString();

    @TempDir
    private Path folder;

    private static Run run(String... args) {
        return Run.of(args);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String edited(String scheduleOrProblem, String text, String replacement) throws IOException {
        var content = Files.readString(Path.of(scheduleOrProblem));
        assertThat(content).contains(text);
        return Files.writeString(folder.resolve("edited.json"), content.replace(text, replacement))
                .toString();
    }

    @Test
    void callsEachCommandByItsName() {
        Main.COMMANDS.forEach((name, command) ->
                assertThat(command.getAnnotation(Command.class).name()).isEqualTo(name));
    }

    @Test
    void listsAllCommands() {
        assertThat(run("--help").out()).contains(Main.COMMANDS.keySet());
        assertThat(run("help", "solve").out()).contains("agendum solve", "--seed");
    }

    @Test
    void solvesPrintsAndWrites() {
        var run = run("solve", THIRD, "-o", file("new/schedule.json"));

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "Day 1: Monday 19 June 2017", "10:15-13:00  PANEL 1", "Score 0hard/0medium/-10soft", "Optimal");
        assertThat(run.err()).contains("Wrote " + file("new/schedule.json"));
        assertThat(run("check", THIRD, file("new/schedule.json")).code()).isZero();
    }

    @Test
    void writesTheSameBytesWhenAskedToBeReproducible() throws IOException {
        run("solve", THIRD, "-o", file("a.json"), "--reproducible", "--seed", "3", "--steps", "40");
        run("solve", THIRD, "-o", file("b.json"), "--reproducible", "--seed", "3", "--steps", "40");

        assertThat(Files.readString(folder.resolve("a.json")))
                .isEqualTo(Files.readString(folder.resolve("b.json")))
                .doesNotContain("millis");
    }

    @Test
    void keepsPinnedSessionsWhenItGoesOnFromASchedule() throws IOException {
        var schedule =
                (ObjectNode) JsonMapper.shared().readTree(Path.of(THIRD_SOLVED).toFile());
        var panel = (ObjectNode) placement(schedule, "panel-1");
        panel.put("end", "2017-06-19T12:45").put("pinned", true);
        Files.writeString(folder.resolve("pinned.json"), schedule.toString());

        run("solve", THIRD, "--from", file("pinned.json"), "-o", file("c.json"));

        var solved = JsonMapper.shared().readTree(folder.resolve("c.json").toFile());
        assertThat(placement(solved, "panel-1").get("end").asString()).isEqualTo("2017-06-19T12:45");
        assertThat(placement(solved, "panel-1").get("pinned").asBoolean()).isTrue();
    }

    private static JsonNode placement(JsonNode schedule, String id) {
        return schedule.get("sessions")
                .valueStream()
                .filter(placement -> placement.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fifth-thematic-session", "three-day-forum", "conference", "overbooked-day"})
    void shipsSchedulesThatAreUpToDate(String name) {
        var run = run(
                "check", Shipped.file(name).toString(), Shipped.solution(name).toString());

        assertThat(run.code()).isZero();
        assertThat(run.err()).doesNotContain("The schedule says");
    }

    @Test
    void findsAPersonWhoSitsInTwoRoomsAtOnce() throws IOException {
        var forum = Shipped.file("three-day-forum").toString();
        var run = run(
                "check",
                forum,
                edited(Shipped.solution("three-day-forum").toString(), "\"2027-05-11T", "\"2027-05-12T"),
                "--json");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.json().get("feasible").asBoolean()).isFalse();
        assertThat(run.json().get("violations").findValuesAsString("rule"))
                .contains("person-conflict", "room-conflict");
    }

    @Test
    void reportsEveryFaultOfAProblemAndWritesNothing() throws IOException {
        var problem = edited(THIRD, "\"after\": [\"panel-1\"]", "\"after\": [\"panel-l\"], \"roms\": [\"xix\"]");
        var run = run("solve", problem, "-o", file("none.json"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("roms", "Did you mean 'rooms'?"))
                .anySatisfy(line -> assertThat(line).contains("panel-l", "Did you mean 'panel-1'?"));
        assertThat(folder.resolve("none.json")).doesNotExist();
    }

    @Test
    void saysOnceThatARuleIsSetThatNothingCanBreak() throws IOException {
        var problem = edited(THIRD, "\"rules\": {", "\"rules\": { \"topic-days\": { \"weight\": 5 }, ");
        var said = "Rule 'topic-days' is set, but no session has a topic: it counts nothing.";

        for (var run : List.of(run("validate", problem), run("check", problem, THIRD_SOLVED))) {
            assertThat(run.code()).isZero();
            assertThat(run.err()).containsOnlyOnce(said);
        }
    }

    @Test
    void saysWhichSessionsCanHaveNoPlace() throws IOException {
        var problem = Files.writeString(folder.resolve("crowded.json"), """
                {
                  "id": "crowded",
                  "timeZone": "Europe/Zurich",
                  "days": [ { "date": "2017-06-19", "from": "10:00", "to": "18:00" } ],
                  "rooms": [ { "id": "xix", "name": "Room XIX", "seats": 400 } ],
                  "sessions": [
                    { "id": "swim", "minutes": 60, "needs": { "features": ["pool"] } },
                    { "id": "rally", "minutes": 60, "needs": { "seats": 401 } },
                    { "id": "dinner", "minutes": 60, "startBetween": { "earliest": "19:00", "latest": "20:00" } },
                    { "id": "excursion", "minutes": 60, "day": "2017-06-20" },
                    { "id": "talk", "minutes": 60 }
                  ]
                }
                """);
        var run = run("validate", problem.toString());

        assertThat(run.code()).isZero();
        assertThat(run.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("Session 'swim' will stay unscheduled: no room has pool."),
                        line -> assertThat(line).contains("'rally' will stay unscheduled: no room has 401 seats."),
                        line -> assertThat(line).contains("'dinner' will stay unscheduled: ", "hours"),
                        line -> assertThat(line).contains("'excursion' is for 2017-06-20"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"third-thematic-session", "fifth-thematic-session", "three-day-forum", "conference"})
    void hasNothingToSayAboutTheShippedProblems(String name) {
        assertThat(run("validate", Shipped.file(name).toString()).err()).isEmpty();
    }

    @Test
    void refusesAnOutputThatIsADirectory() {
        var run = run("solve", THIRD, "-o", folder.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("is a directory");
    }

    @Test
    void explainsWrongUsage() {
        assertThat(run("slove").code()).isEqualTo(2);
        assertThat(run("solve", THIRD, "--time", "soon").err()).contains("'soon' is not a time");
        assertThat(run().code()).isEqualTo(2);
    }

    @Test
    void exportsAPageAndMarkdown() {
        assertThat(run("export", THIRD, THIRD_SOLVED, "--format", "html").out())
                .contains("<html lang=\"en\"", "PANEL 1");
        assertThat(run("export", THIRD, THIRD_SOLVED, "--format", "md").out()).contains("| 10:15");
    }

    @Test
    void listsRulesAndSchemas() {
        assertThat(run("rules", "--json").json().findValuesAsString("id")).contains("room-conflict", "idle-gap");
        assertThat(run("schema", "schedule")
                        .json()
                        .at("/properties/unscheduled")
                        .isMissingNode())
                .isFalse();
        assertThat(run("schema").json().at("/properties/gridMinutes").isMissingNode())
                .isFalse();
    }
}
