package org.agendum.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.agendum.fixture.Golden;
import org.agendum.fixture.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
    private static final String PROBLEM = Shipped.file("three-day-forum").toString();
    private static final String OTHER_PROBLEM =
            Shipped.file("third-thematic-session").toString();
    private static final Path FILES = Golden.RESOURCES.resolve("comparison");
    private static final String FIRST = FILES.resolve("first.json").toString();
    private static final String SECOND = FILES.resolve("second.json").toString();
    private static final String THIRD = FILES.resolve("third.json").toString();
    private static final String BEFORE = FILES.resolve("before.xml").toString();
    private static final String AFTER = FILES.resolve("after.xml").toString();
    private static final Path PUBLISHED = Path.of("..", "shared", "data", "schedules");

    @TempDir
    private Path folder;

    private static void fails(Run run, String... message) {
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
    }

    @Test
    void saysWhatDiffers() {
        var run = Run.of("compare", PROBLEM, FIRST, SECOND);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("From A to B: ", " moved in time", "People", "Cost by rule", "How far apart");
    }

    @Test
    void endsWithOneWhereAnyHasHardViolations() {
        assertThat(Run.of("compare", PROBLEM, FIRST, THIRD).code()).isEqualTo(1);
    }

    @Test
    void writesThePageBesideTheAnswerAndTheAnswerToAFile() throws Exception {
        var page = folder.resolve("page.html");
        var file = folder.resolve("changes.md");
        var run = Run.of(
                "compare", PROBLEM, FIRST, SECOND, "--html", page.toString(), "--format", "md", "-o", file.toString());
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Wrote " + page, "Wrote " + file);
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").doesNotContain("://", "src=");
        assertThat(Files.readString(file)).startsWith("# ");
    }

    @Test
    void tellsPrograms() {
        var json = Run.of("compare", PROBLEM, FIRST, SECOND, THIRD, "--json").json();
        assertThat(json.at("/versions/2/label").asString()).isEqualTo("C");
        assertThat(json.at("/changes").size()).isEqualTo(2);
        assertThat(json.at("/distances").size()).isEqualTo(3);
        assertThat(json.at("/changes/1/counts/dropped").asInt()).isEqualTo(1);
    }

    @Test
    void hidesOtherRooms() {
        assertThat(Run.of("compare", BEFORE, AFTER).out()).contains("now in Attic instead of in Main Hall");
        assertThat(Run.of("compare", BEFORE, AFTER, "--hide-room-changes").out())
                .contains("1 other room not shown")
                .doesNotContain("now in Attic", "Cog by cog");
    }

    @Test
    void comparesVersionsOfAPublishedProgramme() {
        var run = Run.of("compare", BEFORE, AFTER);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("1 added, 1 dropped, 1 moved in time").doesNotContain("Cost by rule");
    }

    @Test
    void wantsTwoSchedules() {
        fails(Run.of("compare", PROBLEM, FIRST), "There is only one schedule to compare. Name two or more");
        fails(Run.of("compare", PROBLEM), "compare");
    }

    @Test
    void refusesTheSameFileTwice() throws Exception {
        fails(Run.of("compare", PROBLEM, FIRST, FIRST), FIRST + ": It is named twice.");
        var roundabout = FILES.resolve("..").resolve("comparison").resolve("first.json");
        fails(Run.of("compare", PROBLEM, FIRST, roundabout.toString()), "It is named twice.");
    }

    @Test
    void refusesASchedulesOfAnotherProblem() throws Exception {
        var stranger = Shipped.solution("third-thematic-session").toString();
        fails(
                Run.of("compare", PROBLEM, FIRST, stranger),
                stranger + ": The schedule is for problem 'gcm-3', not for '");
        var unnamed = Files.writeString(folder.resolve("unnamed.json"), """
                { "sessions": [ { "id": "zzz", "start": "2027-05-11T10:00", "end": "2027-05-11T11:00" } ] }
                """);
        fails(Run.of("compare", PROBLEM, FIRST, unnamed.toString()), "knows none of the sessions of the schedule");
    }

    @Test
    void wantsTheProblemFirst() {
        fails(Run.of("compare", FIRST, SECOND), "its problem is not named first. Maybe write: compare PROBLEM A B");
        fails(Run.of("compare", BEFORE, PROBLEM), PROBLEM + ": This is a problem, and not the first file.");
    }

    @Test
    void saysWhatIsWrongWithTheProblem() throws Exception {
        var cut = Files.writeString(folder.resolve("cut.json"), "{ \"id\": \"x\", ");
        fails(Run.of("compare", cut.toString(), FIRST, SECOND), cut + ":1:");
        fails(Run.of("compare", "missing.json", FIRST, SECOND), "missing.json: There is no such file.");
    }

    @Test
    void saysAllThatIsWrongWithTheSchedules() throws Exception {
        var broken = Files.writeString(folder.resolve("broken.json"), "{ \"sessions\": [ { \"id\": 1 } ] }");
        fails(
                Run.of("compare", PROBLEM, broken.toString(), "missing.json", FIRST),
                broken + ":1:",
                "missing.json: There is no such file.");
        fails(Run.of("compare", BEFORE, "missing.xml"), "missing.xml: There is no such file.");
    }

    @Test
    void namesTheFormatsWhereOneIsUnknown() {
        fails(Run.of("compare", PROBLEM, FIRST, SECOND, "--format", "docx"), "'docx' is none of: text, md, html.");
        fails(Run.of("compare", BEFORE, AFTER, "--time-zone", "Mars/Olympus"), "Mars/Olympus");
    }

    @Test
    void neverWritesOverWhatItReads() throws Exception {
        var copy = Files.copy(Path.of(SECOND), folder.resolve("second.json"));
        fails(Run.of("compare", PROBLEM, FIRST, copy.toString(), "-o", copy.toString()), "it is the input");
        assertThat(Files.readString(copy)).isEqualTo(Files.readString(Path.of(SECOND)));
    }

    private static List<Integer> counts(String before, String after) {
        assumeTrue(Files.exists(PUBLISHED.resolve(before)), PUBLISHED.resolve(before) + " is not there: skipped");
        var run = Run.of(
                "compare",
                PUBLISHED.resolve(before).toString(),
                PUBLISHED.resolve(after).toString(),
                "--json");
        assertThat(run.code()).isZero();
        return Stream.of("added", "dropped", "moved", "room", "title", "people")
                .map(count -> run.json().at("/changes/0/counts/" + count).asInt())
                .toList();
    }

    @Test
    void findsWhatChangedInRealProgrammes() {
        assertThat(counts("fosdem2025_schedule_20250108.xml", "fosdem2025_schedule_20250111.xml"))
                .containsExactly(6, 3, 1, 0, 1, 6);
        assertThat(counts("31c3_schedule_v1.3.xml", "31c3_schedule_v1.4.xml")).containsExactly(3, 1, 0, 1, 0, 4);
        assertThat(counts("31c3_schedule_v1.4.xml", "31c3_schedule_v1.5.xml")).containsExactly(0, 1, 0, 0, 0, 2);
    }

    @Test
    void findsSessionsAndPeopleByTitleAndNameWhereIdentifiersDiffer() throws Exception {
        var renumbered = Files.writeString(
                folder.resolve("renumbered.xml"),
                renumbered().replaceAll("<person id=\"", "<person id=\"9").replace("Attic", "Loft"));

        var run = Run.of("compare", BEFORE, renumbered.toString());

        assertThat(run.err())
                .contains(
                        "Its sessions have other identifiers than those of " + BEFORE,
                        "6 were matched by title and people",
                        "4 were matched by name");
        assertThat(run.out()).contains("From A to B: 1 in another room.");
    }

    @Test
    void callsProgrammesStrangersThatHaveNothingInCommon() throws Exception {
        var other = Files.writeString(
                folder.resolve("other.xml"), renumbered().replace("</room><title>", "</room><title>Another "));
        assertThat(Run.of("compare", BEFORE, other.toString()).err())
                .contains("has no session in common with " + BEFORE);
    }

    private static String renumbered() throws Exception {
        return Files.readString(Path.of(BEFORE))
                .replace("00000000-0000", "11111111-0000")
                .replace("\" id=\"", "\" id=\"9");
    }
}
