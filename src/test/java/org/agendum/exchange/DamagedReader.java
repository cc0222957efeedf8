package org.agendum.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import org.agendum.analysis.Check;
import org.agendum.fixture.Golden;
import org.agendum.fixture.Shipped;
import org.agendum.problem.Problem;
import org.agendum.solver.Scoring;

/** Every reader, with files to damage. */
enum DamagedReader {
    PROBLEM(
            random -> Damage.of(JsonWriter.problem(new RandomProblems(random).problem()), random),
            DamagedReader::readProblem),
    SCHEDULE(
            random -> Damage.of(JsonWriter.schedule(new RandomSchedules(random).schedule()), random),
            file -> ScheduleReader.read(file, ZoneId.of("Europe/Zurich"))),
    ADDITIONS(
            random -> Damage.of(
                    "{ \"people\": [{ \"id\": \"a\" }], \"sessions\": [{ \"id\": \"b\", \"minutes\": { \"min\": 5 } }] }",
                    random),
            file -> AdditionsReader.read(file, ZoneOffset.UTC)),
    BOOK(random -> Damage.ofArchive(book(random.nextInt(20)), random), DamagedReader::readProblem),
    AGENDA(
            random -> Damage.ofArchive(AgendaBytes.BOOK, random),
            file -> ScheduleReader.read(file, AgendaBytes.PROBLEM, notice -> {})),
    FRAB_XML(
            random -> Damage.of(
                    FrabXmlWriter.write(new RandomProgrammes(random, true, random.nextBoolean()).programme())
                            .text(),
                    random),
            DamagedReader::readPublished),
    FRAB_JSON(
            random -> Damage.of(
                    FrabJsonWriter.write(new RandomProgrammes(random, false, random.nextBoolean()).programme())
                            .text(),
                    random),
            DamagedReader::readPublished),
    CSV(
            random -> Damage.of(
                    CsvProgrammeWriter.write(new RandomProgrammes(random, false, random.nextBoolean()).programme())
                            .text(),
                    random),
            DamagedReader::readPublished),
    CALENDAR(random -> Damage.of(calendar(random), random), DamagedReader::readPublished),
    SESSIONIZE(random -> Damage.of(resource("published", "sessionize.json"), random), DamagedReader::readPublished),
    PRETALX(random -> Damage.of(resource("published", "pretalx.json"), random), DamagedReader::readPublished),
    BREAKOUTS(
            random -> Damage.of(resource("published", "w3c-breakouts.json"), random),
            file -> BreakoutsReader.read(file, null)),
    TIMEFOLD(
            random -> Damage.of(resource("imports/timefold-conference", "small.json"), random),
            file -> ConferenceReader.read(file, ZoneOffset.UTC)),
    COSPLIB(random -> Damage.ofArchive(CosplibBytes.BOOK, random), CosplibReader::read);

    private final Function<Random, byte[]> maker;
    private final Consumer<Path> reader;

    private static final class CosplibBytes {
        private static final byte[] BOOK = bytes();

        private static byte[] bytes() {
            try {
                var file = Files.createTempFile("cosplib", ".xlsx");
                var bytes = Files.readAllBytes(CosplibBook.small().write(file));
                Files.delete(file);
                return bytes;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class AgendaBytes {
        private static final Problem PROBLEM = Shipped.problem("fifth-thematic-session");
        private static final byte[] BOOK = bytes();

        private static byte[] bytes() {
            var schedule = ScheduleReader.read(Shipped.solution("fifth-thematic-session"), PROBLEM.timeZone());
            return ProblemBook.write(PROBLEM, List.of(), schedule, Check.of(PROBLEM, schedule, new Scoring()));
        }
    }

    private static final byte[][] BOOKS = new byte[20][];

    DamagedReader(Function<Random, byte[]> maker, Consumer<Path> reader) {
        this.maker = maker;
        this.reader = reader;
    }

    byte[] damaged(long seed) {
        return maker.apply(new Random(seed));
    }

    /** @throws InvalidInput if the file cannot be used */
    void read(Path file) {
        reader.accept(file);
    }

    private static byte[] book(int index) {
        if (BOOKS[index] == null) {
            BOOKS[index] = ProblemBook.write(new RandomProblems(new Random(index)).problem(), List.of());
        }
        return BOOKS[index];
    }

    private static void readProblem(Path file) {
        new ProblemReader(Map.of("room-conflict", List.of("usual", "rarely"))).read(file);
    }

    private static void readPublished(Path file) {
        var read = PublishedFiles.read(file);
        ProgrammeProblem.toCheck("file", read.programme(), null);
        ProgrammeProblem.toSolve("file", read.programme(), read.available());
    }

    private static String calendar(Random random) {
        var programme = new RandomProgrammes(random, false, random.nextBoolean()).programme();
        var events = IcsEvents.of(programme, true, IcsHistory.NONE).all();
        return new IcsWriter(programme, events).write("Fair", events);
    }

    private static String resource(String folder, String name) {
        try {
            return Files.readString(Golden.RESOURCES.resolve(folder).resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
