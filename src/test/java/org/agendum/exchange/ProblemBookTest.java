package org.agendum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.agendum.problem.Level;
import org.agendum.problem.Problem;
import org.agendum.rules.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemBookTest {
    private static final List<BookRule> RULES = List.of(
            new BookRule(
                    "room-conflict", Level.HARD, 1, false, "A room hosts one session.", List.of("usual", "rarely")),
            new BookRule("idle-gap", Level.SOFT, 3, true, "No gaps.", List.of("usual")));

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsTheProblemThatWasWritten(long seed) throws IOException {
        var problem = new RandomProblems(new Random(seed)).problem();

        assertThat(read(ProblemBook.write(problem, RULES))).isEqualTo(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "third-thematic-session",
                "fifth-thematic-session",
                "three-day-forum",
                "conference",
                "overbooked-day"
            })
    void readsShippedProblems(String name) throws IOException {
        var reader = new ProblemReader(Catalogue.countings());
        var problem = reader.read(Path.of("problems", name + ".json")).problem();
        var file = Files.write(folder.resolve("book.xlsx"), ProblemBook.write(problem, RULES));

        assertThat(reader.read(file).problem()).isEqualTo(problem);
    }

    @Test
    void writesTheSameBytesEachTime() {
        var problem = new RandomProblems(new Random(7)).problem();

        assertThat(ProblemBook.write(problem, RULES)).isEqualTo(ProblemBook.write(problem, RULES));
    }

    private Problem read(byte[] book) throws IOException {
        var file = Files.write(folder.resolve("book.xlsx"), book);
        return new ProblemReader(Map.of("room-conflict", List.of("usual", "rarely")))
                .read(file)
                .problem();
    }
}
