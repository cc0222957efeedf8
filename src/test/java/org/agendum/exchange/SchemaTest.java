package org.agendum.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.agendum.fixture.Golden;
import org.agendum.problem.Problem;
import org.agendum.schedule.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When records or rules change: {@code mvn -q test -Dtest=SchemaTest -Dgolden=update}, then read the diff. */
class SchemaTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources", "org", "agendum");
    private static final Path FAULTS = Golden.RESOURCES.resolve("faults/problem");

    /** Faulty values that a schema can see, with names of files in the faults folder. */
    static List<String> filesThatTheSchemaRejects() {
        return List.of(
                "empty-object",
                "empty-lists",
                "not-an-object",
                "missing-fields",
                "wrong-types",
                "null-values",
                "unknown-fields",
                "blank-ids",
                "numbers-out-of-limits",
                "grid-too-coarse",
                "lengths-not-positive",
                "bad-dates-and-times");
    }

    @Test
    void isUpToDateForProblems() {
        Golden.assertSame(RESOURCES.resolve("problem.schema.json"), GeneratedSchema.of(Problem.class));
    }

    @Test
    void isUpToDateForSchedules() {
        Golden.assertSame(RESOURCES.resolve("schedule.schema.json"), GeneratedSchema.of(Schedule.class));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void acceptsWhatIsWritten(long seed) {
        var problem = new RandomProblems(new Random(seed)).problem();
        var schedule = new RandomSchedules(new Random(seed)).schedule();

        assertThat(errors(Problem.class, JsonWriter.problem(problem))).isEmpty();
        assertThat(errors(Schedule.class, JsonWriter.schedule(schedule))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("filesThatTheSchemaRejects")
    void rejectsWhatTheReaderRejects(String name) throws IOException {
        assertThat(errors(Problem.class, Files.readString(FAULTS.resolve(name + ".json"))))
                .isNotEmpty();
    }

    @Test
    void acceptsWhatTheReaderAccepts() throws IOException {
        for (var name : Golden.names(FAULTS, ".expected")) {
            var said = Files.readString(FAULTS.resolve(name + ".expected"));
            if (said.isEmpty() || said.startsWith("notice: ")) {
                assertThat(errors(Problem.class, Files.readString(FAULTS.resolve(name + ".json"))))
                        .as(name)
                        .isEmpty();
            }
        }
    }

    @Test
    void knowsTheRules() {
        var start =
                "{ \"id\": \"x\", \"timeZone\": \"UTC\", \"days\": [{ \"date\": \"2017-06-19\", \"from\": \"10:00\","
                        + " \"to\": \"18:00\" }], \"sessions\": [{ \"id\": \"a\", \"minutes\": 60 }], \"rules\": ";

        assertThat(errors(Problem.class, start + "{ \"room-conflict\": { \"weight\": 2, \"level\": \"soft\" } } }"))
                .isEmpty();
        assertThat(errors(Problem.class, start + "{ \"room-conflit\": {} } }")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"problem", "schedule"})
    void shipsWithTheProgram(String name) {
        assertThat(Schemas.NAMES).contains(name);
        assertThat(Schemas.text(name)).startsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\"");
    }

    @Test
    void namesTheSchemasThatThereAre() {
        assertThatThrownBy(() -> Schemas.text("agenda"))
                .hasMessage("There is no schema 'agenda'. Maybe one of problem, schedule.");
    }

    private static List<Error> errors(Class<? extends Record> root, String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(GeneratedSchema.of(root), InputFormat.JSON)
                .validate(json, InputFormat.JSON);
    }
}
