package org.agendum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.agendum.fixture.Shipped;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers to why and why not, as a planner asks. */
class ExplainCommandTest {
    private record Run(int code, String out, String err) {
        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    private static Run explain(String problem, String... more) {
        var out = new StringWriter();
        var err = new StringWriter();
        var args = Stream.concat(
                Stream.of(
                        "explain",
                        Shipped.file(problem).toString(),
                        Shipped.solution(problem).toString()),
                Stream.of(more));
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), args.toArray(String[]::new));
        return new Run(code, out.toString(), err.toString());
    }

    @Test
    void saysWhereTheScoreComesFrom() {
        var run = explain("third-thematic-session");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "Score 0hard/0medium/-10soft: no hard rule is broken.",
                        "duration-off             10   100 %  2 violations",
                        "Sessions most concerned",
                        "5 soft in 1 violation",
                        "For a perfect score",
                        "A session lasts as long as is preferred.")
                .doesNotContain("People most concerned");
    }

    @Test
    void saysTheSameInJson() {
        var json = explain("overbooked-day", "--json").json();

        assertThat(json.get("rules").findValuesAsString("rule")).contains("session-unscheduled");
        assertThat(json.get("rules").get(0).get("percent").asInt()).isPositive();
        assertThat(json.get("sessions").get(0).get("score").asString()).endsWith("soft");
    }
}
