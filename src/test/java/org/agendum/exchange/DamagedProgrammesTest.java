package org.agendum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.agendum.fixture.Golden;
import org.agendum.schedule.Programme;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to the file of a programme, it is read, or its faults are told. */
class DamagedProgrammesTest {
    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "&",
            "&#0;",
            "&x;",
            "]]>",
            "<!--",
            "<!DOCTYPE a [<!ENTITY b 'c'>]>",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "'",
            "null",
            "-1",
            "0",
            "99999999999999999999",
            "1e999",
            "\\u0000",
            "\\ud800",
            "\u0000",
            "\u202e",
            "é",
            "25:99",
            "2026-02-30",
            "9999-12-31T23:59:59Z",
            "0000-00-00",
            "24:00",
            "-01:00",
            "@",
            "a@b.c",
            "#",
            ";",
            "\r",
            "\n",
            "=",
            "PT9999999M",
            "99999:59");

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsOrTellsFaultsOfXml(long seed) throws IOException {
        var random = new Random(seed);
        var programme = new RandomProgrammes(random, true, random.nextBoolean()).programme();
        readOrTell(damaged(FrabXmlWriter.write(programme).text(), random));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsOrTellsFaultsOfJson(long seed) throws IOException {
        var random = new Random(seed);
        var programme = new RandomProgrammes(random, false, random.nextBoolean()).programme();
        readOrTell(damaged(FrabJsonWriter.write(programme).text(), random));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsOrTellsFaultsOfCsv(long seed) throws IOException {
        var random = new Random(seed);
        var programme = new RandomProgrammes(random, false, random.nextBoolean()).programme();
        readOrTell(damaged(CsvProgrammeWriter.write(programme).text(), random));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsOrTellsFaultsOfCalendars(long seed) throws IOException {
        var random = new Random(seed);
        var programme = new RandomProgrammes(random, false, random.nextBoolean()).programme();
        var events = IcsEvents.of(programme, true, IcsHistory.NONE).all();
        readOrTell(damaged(new IcsWriter(programme, events).write("Fair", events), random));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsOrTellsFaultsOfSessionize(long seed) throws IOException {
        var text = Files.readString(Golden.RESOURCES.resolve("published").resolve("sessionize.json"));
        readOrTell(damaged(text, new Random(seed)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsOrTellsFaultsOfPretalx(long seed) throws IOException {
        var text = Files.readString(Golden.RESOURCES.resolve("published").resolve("pretalx.json"));
        readOrTell(damaged(text, new Random(seed)));
    }

    /** Replaces, adds and takes away, by characters, by values and by bytes. */
    private static byte[] damaged(String text, Random random) {
        var damaged = new StringBuilder(text);
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            int at = random.nextInt(damaged.length());
            int end = Math.min(damaged.length(), at + random.nextInt(12));
            switch (random.nextInt(4)) {
                case 0 -> damaged.delete(at, end);
                case 1 -> damaged.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 2 -> damaged.replace(at, end, PIECES.get(random.nextInt(PIECES.size())));
                default -> damaged.insert(at, damaged.substring(at, end));
            }
        }
        var bytes = damaged.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(4) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(6) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    private void readOrTell(byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("file"), bytes);
        try {
            var read = PublishedFiles.read(file);
            ProgrammeProblem.toSolve("file", read.programme(), read.available());
            makeUseOf(read.programme());
        } catch (InvalidInput told) {
            assertThat(told.faults()).isNotEmpty().allSatisfy(fault -> {
                assertThat(fault.toString()).doesNotContain("\n").doesNotContain("Exception");
                assertThat(fault.message()).isNotBlank();
            });
        }
    }

    /** What is read can be checked, solved and written. */
    private static void makeUseOf(Programme programme) {
        ProgrammeProblem.toCheck("file", programme, null);
        ProgrammeProblem.toSolve("file", programme);
        assertThat(FrabXmlWriter.write(programme).text()).isNotEmpty();
        assertThat(FrabJsonWriter.write(programme).text()).isNotEmpty();
        var events = IcsEvents.of(programme, false, IcsHistory.NONE).all();
        assertThat(new IcsWriter(programme, events).write("x", events)).isNotEmpty();
    }
}
