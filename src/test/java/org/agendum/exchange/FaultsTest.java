package org.agendum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.agendum.fixture.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pairs of a file and of all that is said about it. */
class FaultsTest {
    private static final Path PROBLEMS = Golden.RESOURCES.resolve("faults/problem");
    private static final Path SCHEDULES = Golden.RESOURCES.resolve("faults/schedule");
    private static final Map<String, List<String>> RULES = Map.of(
            "room-conflict", List.of("usual"),
            "person-conflict", List.of("usual"),
            "track-overlap", List.of("usual", "pairs"));

    static List<String> problems() {
        return Golden.names(PROBLEMS, ".json");
    }

    static List<String> schedules() {
        return Golden.names(SCHEDULES, ".json");
    }

    @ParameterizedTest
    @MethodSource("problems")
    void saysAllThatIsWrongWithAProblem(String name) {
        var said = said(() -> new ProblemReader(RULES)
                .read(PROBLEMS.resolve(name + ".json")).notices().stream().map(notice -> "notice: " + notice));
        Golden.assertSame(PROBLEMS.resolve(name + ".expected"), said);
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void saysAllThatIsWrongWithASchedule(String name) {
        var said = said(() -> {
            ScheduleReader.read(SCHEDULES.resolve(name + ".json"), ZoneId.of("Europe/Zurich"));
            return Stream.of();
        });
        Golden.assertSame(SCHEDULES.resolve(name + ".expected"), said);
    }

    @Test
    void hasAFileForEachExpectation() {
        assertThat(Golden.names(PROBLEMS, ".expected")).isEqualTo(problems());
        assertThat(Golden.names(SCHEDULES, ".expected")).isEqualTo(schedules());
    }

    private interface Reading {
        Stream<String> read();
    }

    private static String said(Reading reading) {
        try {
            return lines(reading.read());
        } catch (InvalidInput e) {
            return lines(e.faults().stream().map(LocatedFault::toString));
        }
    }

    private static String lines(Stream<String> lines) {
        return lines.map(line -> line.replace(PROBLEMS + "/", "").replace(SCHEDULES + "/", "") + "\n")
                .collect(Collectors.joining());
    }
}
