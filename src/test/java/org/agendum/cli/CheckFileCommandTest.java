package org.agendum.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckFileCommandTest {
    private static final Path REAL = Path.of("..", "shared", "data", "schedules");

    @TempDir
    private Path folder;

    private static String event(int id, String title, String room, String start, String people) {
        return """
                {"id": %d, "title": "%s", "room": "%s", "date": "2026-03-28T%s:00+01:00", "duration": "01:00",
                 "persons": [%s]}""".formatted(id, title, room, start, people);
    }

    private Run check(List<String> events, String... options) throws IOException {
        var text = """
                {"schedule": {"version": "1", "conference": {"title": "Fair", "acronym": "fair", "days": [
                {"date": "2026-03-28", "day_start": "2026-03-28T08:00:00+01:00", "day_end": "2026-03-28T20:00:00+01:00",
                 "rooms": {"": [%s]}}]}}}""".formatted(String.join(",", events));
        var file = Files.writeString(folder.resolve("schedule.json"), text);
        var args = new ArrayList<>(List.of("check", file.toString()));
        args.addAll(List.of(options));
        return Run.of(args.toArray(String[]::new));
    }

    private static final String ADA = "{\"id\": 1, \"public_name\": \"Ada\"}";

    private static final List<String> STREAM =
            List.of(event(1, "Talk", "Hall", "10:00", ADA), event(2, "Talk (Stream)", "Foyer", "10:00", ADA));

    @Test
    void refusesFilesWhoseConflictsAreTooManyToBeTold() throws IOException {
        var events = IntStream.range(0, 500)
                .mapToObj(i -> event(i + 1, "Talk", "Hall", "10:00", ""))
                .toList();
        var run = check(events);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("Of the 500 sessions in the room 'Hall', more than 100000 pairs overlap,"
                        + " which is more than can be told. Maybe their times are not what they should be.");
    }

    @Test
    void saysThatThereIsNothingToCheckWhereNoSessionHasALength() throws IOException {
        var run = check(List.of(event(1, "Talk", "Hall", "10:00", "").replace("01:00", "00:00")));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("No session has a length: there is nothing to check.");
    }

    @Test
    void saysWhichJsonIsReadWhereAListIsNone() throws IOException {
        var run = Run.of(
                "check",
                Files.writeString(folder.resolve("list.json"), "[{\"a\": 1}]").toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("JSON of no kind that agendum knows", "view/All of Sessionize");
    }

    @Test
    void namesNothingAtFullLengthThatIsEndless() throws IOException {
        var run = check(
                List.of(event(0, "y".repeat(100_000), "Hall", "10:00", ADA).replace("\"id\": 0,", "")));

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("event yyyy").hasSizeLessThan(1000);
    }

    @Test
    void findsWhoAndWhichRoomsAreBookedTwice() throws IOException {
        var run = check(List.of(
                event(1, "Talk", "Hall", "10:00", ADA),
                event(2, "Panel", "Hall", "10:30", ""),
                event(3, "Tour", "Foyer", "10:45", ADA)));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                Fair: 3 sessions, 2 rooms, 1 people, 1 days
                Hard: impossible or forbidden (2)
                  room-conflict            30  Talk and Panel are both in Hall, 2026-03-28 10:30 to 11:00.
                  person-conflict          15  Ada sits in Talk (Hall) and Tour (Foyer) at once, 2026-03-28 10:45 to 11:00.
                Score -45hard/0medium/0soft
                """);
    }

    @Test
    void acceptsSessionsThatOnlyTouch() throws IOException {
        var run = check(List.of(event(1, "Talk", "Hall", "10:00", ADA), event(2, "Panel", "Hall", "11:00", ADA)));

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("No violations.");
    }

    @Test
    void doesNotGuessThatASessionIsACopy() throws IOException {
        assertThat(check(STREAM).code()).isEqualTo(1);
    }

    @Test
    void leavesCopiesAsideOnRequest() throws IOException {
        var run = check(STREAM, "--copies", "*(stream)");

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("Taken as copies, in which nobody sits: Talk (Stream).");
    }

    @Test
    void saysThatNoTitleIsLikeThePattern() throws IOException {
        var run = check(STREAM, "--copies", "Stream");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("No title is like 'Stream'.");
    }

    @Test
    void takesJointSessionsAsOneAlsoInOneRoom() throws IOException {
        var events = List.of(
                event(1, "Group A", "Hall", "10:00", ADA),
                event(2, "Group B", "Hall", "10:00", ADA),
                event(3, "Other", "Foyer", "10:30", ADA));

        var run = check(events, "--joint", "1,2", "--json");
        assertThat(run.json().get("violations")).hasSize(1);
        assertThat(run.json().at("/violations/0/rule").asString()).isEqualTo("person-conflict");
        assertThat(run.json().at("/violations/0/sessions").toString()).isEqualTo("[\"1\",\"3\"]");
    }

    @Test
    void saysWhichJointSessionsThereAreNot() throws IOException {
        var run = check(STREAM, "--joint", "1,Talk (Strem)");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("The file has no session 'Talk (Strem)'. Did you mean 'Talk (Stream)'?");
    }

    @Test
    void wantsTwoSessionsToBeJoint() throws IOException {
        assertThat(check(STREAM, "--joint", "1").code()).isEqualTo(2);
    }

    @Test
    void isForPublishedProgrammesAloneWithTheseOptions() throws IOException {
        assertThat(check(STREAM, "other.json", "--copies", "x").err()).contains("for a published programme alone");
    }

    @Test
    void agreesWithWhatIsKnownOfRealProgrammes() {
        assertThat(real("fosdem2025_schedule_20250111.xml").out())
                .contains("(1)", "person-conflict          10  Person 4347", "K.3.601", "AW1.126")
                .doesNotContain("room-conflict");
        assertThat(real("31c3_schedule_v1.4.xml").out()).contains("(2)", "Fefe", "Ron");
        assertThat(real("31c3_schedule_v1.4.xml", "--copies", "*(Stream)").code())
                .isZero();
        assertThat(real("31c3_schedule_v1.3.xml").code()).isZero();
        assertThat(real("cccamp2019_frab.json").code()).isZero();
    }

    @Test
    void agreesWithTheProblemThatIsMadeOfIt() throws IOException {
        check(STREAM);
        var file = folder.resolve("schedule.json").toString();
        var problem = folder.resolve("problem.json").toString();
        var schedule = folder.resolve("S.json").toString();
        var run = Run.of("import", "--as", "problem", file, "-o", problem, "--schedule", schedule);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Run.of("check", problem, schedule).out()).contains("person-conflict          60  Ada sits in Talk");
        assertThat(Run.of("import", file, "--copies", "*(Stream)", "-o", problem, "--schedule", schedule)
                        .code())
                .isZero();
        assertThat(Run.of("check", problem, schedule).out()).doesNotContain("person-conflict");
    }

    private static Run real(String name, String... options) {
        var file = REAL.resolve(name);
        assumeTrue(Files.exists(file), () -> file + " is missing: real programmes are not part of the repository");
        var args = new ArrayList<>(List.of("check", file.toString()));
        args.addAll(List.of(options));
        return Run.of(args.toArray(String[]::new));
    }
}
