package org.agendum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.agendum.fixture.Golden;
import org.agendum.schedule.Programme;
import org.agendum.schedule.ProgrammePerson;
import org.agendum.schedule.ProgrammeSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FrabJson2WriterTest {
    private static Schema schema;

    @BeforeAll
    static void readSchema() throws IOException {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Golden.RESOURCES.resolve("published/schedule2.schema.json")));
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    private static JsonNode event(Programme programme) {
        return JsonMapper.shared()
                .readTree(FrabJson2Writer.write(programme).text())
                .at("/schedule/events/0");
    }

    private static Programme programme(String kind, String room, ProgrammePerson... people) {
        var read = PublishedFiles.read(Golden.RESOURCES.resolve("published/pretalx.json"))
                .programme();
        var talk = read.sessions().stream()
                .filter(session -> "ABCDEF".equals(session.code()))
                .findFirst()
                .orElseThrow();
        var changed = new ProgrammeSession(
                talk.key(),
                null,
                talk.code(),
                null,
                talk.title(),
                null,
                kind,
                talk.track(),
                room,
                talk.start(),
                talk.minutes(),
                List.of(people),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return new Programme(
                "Fair", "fair_2026", "1.0", read.timeZone(), read.days(), read.rooms(), List.of(changed), null);
    }

    private static ProgrammePerson person(String name, String role) {
        return new ProgrammePerson(null, null, null, name, role);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isValid(long seed) {
        var programme = new RandomProgrammes(new Random(seed), false, false).programme();

        assertThat(schema.validate(FrabJson2Writer.write(programme).text(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void saysWhatPeopleDo() {
        var event = event(programme(
                "panel",
                "Hall",
                person("Ada", "moderator"),
                person("Grace", "panelist"),
                person("Mary", "co-facilitator"),
                person("Emmy", "interpreter"),
                person("Hedy", null)));

        assertThat(event.at("/participants").findValuesAsString("role"))
                .containsExactly("MODERATOR", "SPEAKER", "HOST", "CONTRIBUTOR", "SPEAKER");
        assertThat(event.at("/type").asString()).isEqualTo("DISCUSSION");
        assertThat(event.at("/end").asString()).isEqualTo("2026-05-04T10:30:00+02:00");
    }

    @Test
    void writesABreakAsNobodys() {
        assertThat(event(programme("lunch", "Hall")).at("/type").asString()).isEqualTo("BREAK");
    }

    @Test
    void tellsWhatTheFormatWantsAndIsNotKnown() {
        assertThat(FrabJson2Writer.write(programme("talk", "Hall")).messages())
                .containsExactly("The language of a session is not known; the format wants one, and en is written.");
        assertThat(FrabJson2Writer.write(programme("talk", null)).messages())
                .containsExactly("A session has no room, and is written without its people.");
    }
}
