package org.agendum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.agendum.fixture.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Agendas to which something happens. */
class RepairCommandTest {
    @TempDir
    private Path folder;

    private Run repair(String problem, String... more) {
        var args = Stream.concat(
                Stream.of(
                        "repair",
                        Shipped.file(problem).toString(),
                        Shipped.solution(problem).toString(),
                        "-o",
                        schedule().toString(),
                        "--time",
                        "10m"),
                Stream.of(more));
        return Run.of(args.toArray(String[]::new));
    }

    private Path schedule() {
        return folder.resolve("repaired.json");
    }

    private Path problem() {
        return folder.resolve("repaired-problem.json");
    }

    @Test
    void changesNothingWhereNothingHappens() {
        var run = repair("third-thematic-session");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Nothing has to change.", "No session moves.");
    }

    @Test
    void exchangesTwoPanelsWhenAModeratorIsAway() {
        var run = repair("third-thematic-session", "--unavailable", "samsar=2017-06-19T00:00/2017-06-20T00:00");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "because where it was: H.E. Ambassador Mehmet Samsar is away for 170 of the 170 min",
                        "now Tuesday 10:05 instead of Monday 15:00, 5 min longer",
                        "2 sessions move; fewer is impossible. 8 people are affected by that; fewer is impossible.");
        var check = Run.of("check", problem().toString(), schedule().toString());
        assertThat(check.code()).isZero();
        assertThat(check.out()).contains("Score 0hard/0medium/");
    }

    @Test
    void saysThatNoDayIsLongEnough() {
        var run = repair("three-day-forum", "--lengthen", "panel-4=1200");

        assertThat(run.out())
                .contains(
                        "left out: no longer on the agenda",
                        "because it can be nowhere: no day is as long as its 1200 min");
    }

    @Test
    void movesToAnotherRoomWhatWasInOneThatIsClosed() {
        var run = repair("conference", "--unavailable", "auditorium=2027-06-17T10:00/2027-06-17T10:45", "--json");

        assertThat(run.code()).isZero();
        assertThat(run.json().get("moved").asInt()).isEqualTo(1);
        assertThat(run.json().get("fewestMoved").asInt()).isEqualTo(1);
        assertThat(run.json().at("/sessions/0/reason").asString()).startsWith("Auditorium is closed for 45");
    }

    @Test
    void countsWhatCannotStayWithoutAnyTimeForAProof() {
        var run = Run.of(
                "repair",
                Shipped.file("conference").toString(),
                Shipped.solution("conference").toString(),
                "-o",
                schedule().toString(),
                "--unavailable",
                "auditorium=2027-06-17T10:00/2027-06-17T10:45",
                "--time",
                "1s",
                "--json");

        assertThat(run.json().get("fewestMoved").asInt()).isEqualTo(1);
        assertThat(run.json().get("fewestPeople").asInt()).isPositive();
    }

    @Test
    void leavesAloneWhatHasBegun() {
        var run = repair("three-day-forum", "--cancel-person", "hoshikawa", "--now", "2027-05-12T10:30", "--json");

        // her panel of that morning has begun with her
        assertThat(run.json().get("notices").toString())
                .doesNotContain("Panel 3")
                .contains("Panel 5");
    }

    @Test
    void makesWayForWhatHasBegunAndTakesLonger() {
        var run = repair("three-day-forum", "--lengthen", "panel-1=165", "--now", "2027-05-11T11:00");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "now until 13:15 instead of 13:00, 15 min longer",
                        "because where it was: Ms. Wairimu Njoroge-Salo sits in Panel 1",
                        "Side event: First night in a port city: now Tuesday 13:15 instead of Tuesday 13:00",
                        "3 sessions move; fewer is impossible. 6 people are affected by that; fewer is impossible.");
        var check = Run.of("check", problem().toString(), schedule().toString());
        assertThat(check.code()).isZero();
    }

    @Test
    void doesNotLengthenWhatIsOver() {
        var run = repair("three-day-forum", "--lengthen", "opening=60", "--now", "2027-05-11T10:45");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("--lengthen: 'opening' would end at 2027-05-11T11:00 instead of 2027-05-11T10:30,"
                        + " and it is 2027-05-11T10:45 already.");
    }

    @Test
    void saysWhyOthersSitThere() {
        var run = repair("three-day-forum", "--cancel-room", "council");

        assertThat(run.out())
                .contains("now with Ms. Liesbet Vandersteen, without Mr. Davide Castelnuovo")
                .contains("because otherwise: Mr. Davide Castelnuovo sits in")
                .contains("2 sessions move; fewer is impossible unless more is left out.");
    }

    @Test
    void saysNothingOfRulesThatTheProofDoesNotKnowWhereTheyAreKept() {
        var run = repair("three-day-forum", "--unavailable", "assembly=2027-05-12T15:00/2027-05-12T18:00");

        assertThat(run.out()).contains("1 session moves; fewer is impossible.").doesNotContain("service-limit");
    }

    @Test
    void addsSessionsWithTheirPeople() throws Exception {
        var added = Files.writeString(folder.resolve("added.json"), """
                {"people": [{"id": "new", "name": "Dr. New"}],
                 "sessions": [{"id": "extra", "title": "Extra", "kind": "side-event", "minutes": 30,
                   "seats": [{"role": "speaker", "person": "new"}]}]}""");

        var run = repair("three-day-forum", "--add", added.toString());

        assertThat(run.out())
                .contains("  Dr. New\n    Extra: new: Tuesday ", "No session moves. Nobody else is affected.");
        assertThat(Files.readString(problem())).contains("\"extra\"");
    }

    @Test
    void saysAllThatIsWrongWithWhatIsAskedFor() {
        var run = repair(
                "third-thematic-session",
                "--cancel-person",
                "samser",
                "--cancel-session",
                "panel-9",
                "--lengthen",
                "panel-1",
                "--unavailable",
                "samsar=2017-06-20T00:00/2017-06-19T00:00",
                "--now",
                "soon");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains(
                        "--cancel-person: Unknown person 'samser'. Did you mean 'samsar'?",
                        "--cancel-session: Unknown session 'panel-9'. Did you mean 'panel-1'?",
                        "--lengthen: 'panel-1' is not ID=MINUTES",
                        "ends before it begins",
                        "--now: 'soon' is not a date and time.");
        assertThat(schedule()).doesNotExist();
    }

    @Test
    void saysWhatIsWrongWithWhatIsAdded() throws Exception {
        var added = Files.writeString(
                folder.resolve("added.json"),
                "{\"sessions\": [{\"id\": \"panel-1\", \"minutes\": 30, \"track\": \"none\"}]}");

        var run = repair("third-thematic-session", "--add", added.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("added.json: sessions[0].id: 'panel-1' is already", "sessions[0].track");
    }

    @Test
    void saysHowAListOfSessionsIsToBeWritten() throws Exception {
        var added = Files.writeString(folder.resolve("list.json"), "[{\"id\": \"more\", \"minutes\": 30}]");

        var run = repair("third-thematic-session", "--add", added.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("A list is not an object. Write it like {\"sessions\": [ … ]}.");
    }
}
