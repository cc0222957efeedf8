package org.agendum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.agendum.fixture.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers to why and why not, as a planner asks. */
class ExplainCommandTest {
    private static Run explain(String problem, String... more) {
        var args = Stream.concat(
                Stream.of(
                        "explain",
                        Shipped.file(problem).toString(),
                        Shipped.solution(problem).toString()),
                Stream.of(more));
        return Run.of(args.toArray(String[]::new));
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

    @Test
    void saysWhatHoldsASessionWhereItIs() {
        var run = explain("three-day-forum", "panel-3");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "2027-05-12 10:00 to 13:00 in Assembly Hall",
                        "moderator: Prof. Natsumi Hoshikawa-Lane",
                        "moderator-load (5 soft)",
                        "Other places that it may take: 169. Of these, each would cost the schedule more.",
                        "It is held here by plenary-overlap (dearer at 140)",
                        "   1. 2027-05-12 10:00 to 12:45 in Assembly Hall: costs 15 soft more",
                        "lasts 165 min instead of 180 min.");
    }

    @Test
    void takesPartOfATitleForASession() {
        var byTitle =
                explain("three-day-forum", "who pays the recruiter", "--json").json();

        assertThat(byTitle.get("id").asString()).isEqualTo("panel-3");
        assertThat(byTitle.get("best").size()).isEqualTo(10);
        assertThat(byTitle.at("/best/0/difference").asString()).isEqualTo("0hard/0medium/-15soft");
        assertThat(byTitle.at("/best/0/breaks/0/rule").asString()).isEqualTo("duration-off");
    }

    @Test
    void findsPlacesForASessionThatIsNotOnTheAgenda() {
        var run = explain("overbooked-day", "panel-tariffs");

        assertThat(run.out()).contains("Not on the agenda.", "Best places", "would mend session-unscheduled");
    }

    @Test
    void asksBackWhenItDoesNotKnowTheSession() {
        var run = explain("three-day-forum", "panle-3");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Unknown session 'panle-3'. Did you mean 'panel-3'?");
    }

    @Test
    void findsFreePlaces() {
        var run = explain("overbooked-day", "--free", "panel-tariffs");

        assertThat(run.out())
                .contains("Tariffs that the poorest can pay (panel-tariffs) is not on the agenda.", "   1. ", "   5. ");
        assertThat(explain("overbooked-day", "--free", "panel-tariffs", "--json")
                        .json()
                        .get("best")
                        .size())
                .isEqualTo(5);
        assertThat(explain("overbooked-day", "panel-tariffs", "--free", "panel-tariffs")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void saysWhyASessionIsNotElsewhereAndWhatIsPossibleIfThePlannerInsists() {
        var args = new String[] {"panel-1", "--why-not", "2017-06-20T10:00", "--steps", "400"};
        var run = explain("third-thematic-session", args);

        assertThat(run.out())
                .contains(
                        "is at 2017-06-19 10:15 to 13:00 in Room XIX.",
                        "At 2017-06-20 10:00 to 12:45 in Room XIX, with all else as it is, the schedule costs",
                        "would break room-conflict",
                        "Would have to go elsewhere",
                        "If you insist, the best schedule found costs",
                        "Cost by rule, now and then",
                        "(panel-1): from 2017-06-19 10:15 to 13:00 in Room XIX to 2017-06-20 10:00 to");
    }

    @Test
    void keepsTheSessionWhereThePlannerInsists() {
        var json = explain(
                        "third-thematic-session",
                        "panel-1",
                        "--why-not",
                        "2017-06-20T10:00",
                        "--steps",
                        "400",
                        "--json")
                .json();

        assertThat(json.at("/there/difference").asString()).startsWith("-");
        assertThat(json.at("/insisted/score").asString()).startsWith("0hard/-1medium/-");
        assertThat(json.at("/insisted/moved").valueStream())
                .filteredOn(move -> move.get("id").asString().equals("panel-1"))
                .singleElement()
                .satisfies(move -> assertThat(move.at("/to/start").asString()).isEqualTo("2017-06-20T10:00"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "soon             | 'soon' is not a time. Maybe write it like 15:00",
                "22:00            | '22:00' is outside every day of the event. The days are 2017-06-19 10:00 to 18:00",
                "2017-07-01T10:00 | is outside every day of the event.",
                "2017-02-31T10:00 | is not in the calendar or on the clock.",
                "15:00@xxi        | Unknown room 'xxi'. Did you mean 'xix'?"
            })
    void refusesPlacesThatAreNone(String wish, String message) {
        var run = explain("third-thematic-session", "panel-1", "--why-not", wish);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
    }

    @Test
    void shortensASessionAsFarAsItMayWhereTheDayEnds() {
        var run = explain("third-thematic-session", "panel-1", "--why-not", "15:55", "--steps", "1");
        assertThat(run.out()).contains("At 2017-06-19 15:55 to 18:00 in Room XIX, with all else as it is");
    }

    @Test
    void refusesStepsThatAreNone() {
        var run = explain("third-thematic-session", "panel-1", "--why-not", "15:00", "--steps", "0");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("'0' is not a whole number from 1 to 1000000000");
    }

    @Test
    void needsASessionToSayWhyNot() {
        assertThat(explain("third-thematic-session", "--why-not", "15:00").err())
                .contains("lacks its session");
    }
}
