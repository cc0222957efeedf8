package org.agendum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
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

    /** Words that could be taken for something else. */
    private static final List<String> HARD_WORDS = List.of(
            "=1+1",
            "-",
            "@x",
            "'=a",
            "+1 (2)",
            "_x0041_",
            "a; b",
            "a, b",
            "a: b",
            "a | b",
            "a + 15 min",
            "TBC",
            "3",
            "3 TBC",
            "\"x\"",
            "\"\"",
            "x\"y",
            "any",
            "yes",
            "2017-06-19",
            "10:00",
            " lead",
            "trail ",
            "a\nb",
            "a\r\nb",
            "a\tb",
            "a\u0001b",
            "\uD800",
            "\uFEFFx",
            "Ω and π",
            "Day 1",
            "(see Long texts 1)",
            "Id",
            "Title",
            "#REF!",
            "True",
            "1.0",
            "a/b~c",
            "Seats: x",
            "W0",
            "\u202Eabc",
            "x".repeat(40_000),
            "ß",
            "İ",
            "i̇",
            "SS");

    private static final List<String> WORDS = List.of(
            "w0",
            "w1",
            "r0",
            "r1",
            "p0",
            "p1",
            "t",
            "u",
            "s0",
            "s1",
            "s2",
            "T",
            "Title",
            "Saal",
            "Ω",
            "A",
            "Day 1",
            "region",
            "WEOG",
            "gender",
            "female",
            "chair",
            "panelist",
            "talk",
            "b",
            "B",
            "l",
            "i",
            "en",
            "p");

    @ParameterizedTest
    @MethodSource("seeds")
    void readsWordsThatLookLikeSomethingElse(long seed) throws IOException {
        var random = new Random(seed);
        var text = JsonWriter.problem(new RandomProblems(random).problem());
        var others = new ArrayList<>(HARD_WORDS);
        Collections.shuffle(others, random);
        for (var word : WORDS) {
            if (random.nextBoolean() && !others.isEmpty()) {
                text = text.replace(quoted(word), quoted(others.remove(0)));
            }
        }
        var file = Files.writeString(folder.resolve("problem.json"), text);
        var problem = reader().read(file).problem();

        assertThat(read(ProblemBook.write(problem, RULES))).isEqualTo(problem);
    }

    private static String quoted(String text) {
        return JsonText.print(List.of(text)).replaceAll("(?s)^\\[\\s*|\\s*\\]\\s*$", "");
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
        return reader().read(file).problem();
    }

    private static ProblemReader reader() {
        return new ProblemReader(Map.of("room-conflict", List.of("usual", "rarely")));
    }
}
