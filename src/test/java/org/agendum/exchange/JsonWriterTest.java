package org.agendum.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.agendum.fixture.Golden;
import org.agendum.problem.Clock;
import org.agendum.problem.Level;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.Score;
import org.agendum.schedule.SeatPlacement;
import org.junit.jupiter.api.Test;

/** The golden files are rewritten with {@code mvn -q test -Dtest=JsonWriterTest -Dgolden=update}. */
class JsonWriterTest {
    private static final Path GOLDEN = Golden.RESOURCES.resolve("json");
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    private record Report(
            String title,
            int count,
            double share,
            double unknown,
            Level level,
            Score score,
            Optional<String> some,
            Optional<String> none,
            String absent,
            List<String> empty,
            Set<String> set,
            Map<Level, Integer> byLevel,
            Map<String, List<Integer>> inOrder,
            Duration took,
            Clock clock,
            LocalDate date,
            List<Inner> inner) {}

    private record Inner(String text, boolean isTrue) {}

    @Test
    void writesEveryKindOfField() {
        Golden.assertSame(
                GOLDEN.resolve("problem.json"), JsonWriter.problem(new RandomProblems(new Random(5)).problem()));
    }

    @Test
    void writesSchedules() {
        var start = LocalDateTime.parse("2017-06-19T10:00").atZone(ZURICH);
        var seats = List.of(new SeatPlacement("moderator", "lauber"), new SeatPlacement("panelist", null));
        var opening = new Placement("opening", start, start.plusMinutes(15), "xix", seats, true);
        var panel = new Placement("panel", start.plusMinutes(15), start.plusHours(3), null, null, false);
        var schedule = new Schedule(
                null,
                "gcm-3",
                null,
                new Score(0, -2, -35),
                true,
                null,
                List.of(opening, panel),
                List.of("x"),
                List.of());

        Golden.assertSame(GOLDEN.resolve("schedule.json"), JsonWriter.schedule(schedule));
    }

    @Test
    void writesReports() {
        var inOrder = new LinkedHashMap<String, List<Integer>>();
        inOrder.put("z", List.of(1, 2));
        inOrder.put("a", Arrays.asList(3, null));
        var report = new Report(
                "A \"quoted\"\ttitle\n",
                3,
                0.5,
                Double.NaN,
                Level.HARD,
                new Score(0, -2, -35),
                Optional.of("there"),
                Optional.empty(),
                null,
                List.of(),
                Set.of("b", "a", "c"),
                Map.of(Level.SOFT, 2, Level.HARD, 1),
                inOrder,
                Duration.ofSeconds(90),
                new Clock(1500),
                LocalDate.of(2017, 6, 19),
                List.of(
                        new Inner("a short one stays in its line", true),
                        new Inner("a long one does not: ".repeat(5), false)));

        Golden.assertSame(GOLDEN.resolve("report.json"), JsonWriter.any(report));
    }

    @Test
    void writesEmptyValuesInOneLine() {
        assertThat(JsonWriter.any(Map.of())).isEqualTo("{}\n");
        assertThat(JsonWriter.any(List.of())).isEqualTo("[]\n");
        assertThat(JsonWriter.any(null)).isEqualTo("null\n");
    }

    @Test
    void writesBrokenCharactersAsEscapes() {
        assertThat(JsonWriter.any("\uD83D x \uDE42 \uD83D\uDE42 \u0000"))
                .isEqualTo("\"\\ud83d x \\ude42 🙂 \\u0000\"\n");
    }

    @Test
    void digestsTheSameProblemTheSame() {
        var first = JsonWriter.digest(new RandomProblems(new Random(1)).problem());

        assertThat(first).matches("sha256:[0-9a-f]{64}");
        assertThat(JsonWriter.digest(new RandomProblems(new Random(1)).problem()))
                .isEqualTo(first);
        assertThat(JsonWriter.digest(new RandomProblems(new Random(2)).problem()))
                .isNotEqualTo(first);
    }
}
