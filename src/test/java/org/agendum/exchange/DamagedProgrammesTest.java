package org.agendum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.LongStream;
import org.agendum.fixture.Golden;
import org.agendum.schedule.Programme;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens to the file of a programme, it is read, or its faults are told. */
class DamagedProgrammesTest {
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
        readOrTell(Damage.of(FrabXmlWriter.write(programme).text(), random));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsOrTellsFaultsOfJson(long seed) throws IOException {
        var random = new Random(seed);
        var programme = new RandomProgrammes(random, false, random.nextBoolean()).programme();
        readOrTell(Damage.of(FrabJsonWriter.write(programme).text(), random));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsOrTellsFaultsOfCsv(long seed) throws IOException {
        var random = new Random(seed);
        var programme = new RandomProgrammes(random, false, random.nextBoolean()).programme();
        readOrTell(Damage.of(CsvProgrammeWriter.write(programme).text(), random));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsOrTellsFaultsOfCalendars(long seed) throws IOException {
        var random = new Random(seed);
        var programme = new RandomProgrammes(random, false, random.nextBoolean()).programme();
        var events = IcsEvents.of(programme, true, IcsHistory.NONE).all();
        readOrTell(Damage.of(new IcsWriter(programme, events).write("Fair", events), random));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsOrTellsFaultsOfSessionize(long seed) throws IOException {
        var text = Files.readString(Golden.RESOURCES.resolve("published").resolve("sessionize.json"));
        readOrTell(Damage.of(text, new Random(seed)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsOrTellsFaultsOfPretalx(long seed) throws IOException {
        var text = Files.readString(Golden.RESOURCES.resolve("published").resolve("pretalx.json"));
        readOrTell(Damage.of(text, new Random(seed)));
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
