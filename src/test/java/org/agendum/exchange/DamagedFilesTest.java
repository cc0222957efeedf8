package org.agendum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is in a file, it is read, or its faults are told with their places. */
class DamagedFilesTest {
    private static final Pattern VALUE = Pattern.compile("\"[^\"]*\"|-?\\d+|true|false");
    private static final List<String> OTHER_VALUES = List.of(
            "null",
            "1",
            "-1",
            "99999999999",
            "1.5",
            "true",
            "\"\"",
            "\"x\"",
            "{}",
            "[]",
            "[null]",
            "\"2017-03-26T02:30\"");

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tellsFaultsOfReplacedValues(long seed) throws IOException {
        var random = new Random(seed);
        var text = JsonWriter.problem(new RandomProblems(random).problem());
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            text = replaceValue(text, random);
        }
        readOrTell(text);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tellsFaultsOfLostAndStrayCharacters(long seed) throws IOException {
        var random = new Random(seed);
        var text = new StringBuilder(JsonWriter.problem(new RandomProblems(random).problem()));
        for (int i = 0; i < 1 + random.nextInt(2); i++) {
            int place = random.nextInt(text.length());
            if (random.nextBoolean()) {
                text.deleteCharAt(place);
            } else {
                text.insert(place, "{}[],:\"'\\/#aü0-.".charAt(random.nextInt(16)));
            }
        }
        readOrTell(text.toString());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tellsFaultsOfCutFiles(long seed) throws IOException {
        var random = new Random(seed);
        var text = JsonWriter.problem(new RandomProblems(random).problem());
        var faults = readOrTell(text.substring(0, 1 + random.nextInt(text.length() - 3)));

        assertThat(faults).isNotEmpty();
    }

    @Test
    void tellsTheFirstThousandFaultsAndCountsTheOthers() throws IOException {
        var faults = readOrTell("{ \"id\": \"x\", \"people\": [" + "1, ".repeat(5000) + "1] }");

        assertThat(faults).hasSize(1001);
        assertThat(faults.get(1000).toString()).endsWith("file.json: And 4004 more faults. Mend these first.");
    }

    @Test
    void tellsTheFirstThousandDanglingReferencesAndCountsTheOthers() throws IOException {
        var faults = readOrTell("{ \"id\": \"x\", \"timeZone\": \"UTC\","
                + " \"days\": [{ \"date\": \"2017-06-19\", \"from\": \"10:00\", \"to\": \"18:00\" }],"
                + " \"sessions\": [{ \"id\": \"a\", \"minutes\": 60, \"rooms\": [" + "\"r\", ".repeat(5000)
                + "\"r\"] }] }");

        assertThat(faults).hasSize(1001);
        assertThat(faults.get(1000).toString()).endsWith("file.json: And 4001 more faults. Mend these first.");
    }

    private static String replaceValue(String text, Random random) {
        var places = VALUE.matcher(text).results().toList();
        var place = places.get(random.nextInt(places.size()));
        return text.substring(0, place.start())
                + OTHER_VALUES.get(random.nextInt(OTHER_VALUES.size()))
                + text.substring(place.end());
    }

    private List<LocatedFault> readOrTell(String text) throws IOException {
        var file = Files.writeString(folder.resolve("file.json"), text);
        try {
            new ProblemReader(Map.of("room-conflict", List.of("usual", "rarely"))).read(file);
            return List.of();
        } catch (InvalidInput e) {
            assertThat(e.faults()).isNotEmpty().isSortedAccordingTo(LocatedFault.BY_POSITION);
            assertThat(e.faults()).allSatisfy(fault -> {
                assertThat(fault.toString()).doesNotContain("\n");
                assertThat(fault.message()).isNotBlank();
            });
            return e.faults();
        }
    }
}
