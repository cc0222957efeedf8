package org.agendum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.agendum.app.templates.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewCommandTest {
    @TempDir
    private Path folder;

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @ParameterizedTest
    @CsvSource({
        "thematic-session, 1, 1",
        "thematic-session, 2, 2",
        "conference, 1, 1",
        "conference, 2, 3",
        "workshop-day, 1, 2",
        "workshop-day, 2, 1"
    })
    void makesProblemsThatCanBeSolved(String template, String days, String rooms) {
        var made = Run.of(
                "new",
                "--template",
                template,
                "--from",
                "2027-05-10",
                "--days",
                days,
                "--rooms",
                rooms,
                "-o",
                file("event.json"));
        var solved =
                Run.of("solve", file("event.json"), "-o", file("schedule.json"), "--steps", "300", "--time", "20s");

        assertThat(made.code()).as(made.err()).isZero();
        assertThat(Run.of("validate", file("event.json")).code()).isZero();
        assertThat(solved.code()).as(solved.err()).isZero();
        assertThat(solved.out()).contains("Score 0hard/0medium/");
    }

    @Test
    void takesTheAnswersOver() {
        var made = Run.of(
                "new",
                "--template",
                "workshop-day",
                "--title",
                "Tag der Tüfteleien",
                "--from",
                "2027-05-10",
                "--rooms",
                "Werkstatt, Labor",
                "--time-zone",
                "Europe/Zurich");

        assertThat(made.json().get("id").stringValue()).isEqualTo("tag-der-tufteleien");
        assertThat(made.json().get("title").stringValue()).isEqualTo("Tag der Tüfteleien");
        assertThat(made.json().get("rooms").get(1).get("name").stringValue()).isEqualTo("Labor");
        assertThat(made.json().get("timeZone").stringValue()).isEqualTo("Europe/Zurich");
    }

    @Test
    void writesABlankWorkbookThatSaysWhatIsMissing() {
        var made = Run.of("new", "--from", "2027-05-10", "-o", file("event.xlsx"));
        var validated = Run.of("validate", file("event.xlsx"));

        assertThat(made.code()).as(made.err()).isZero();
        assertThat(validated.code()).isEqualTo(2);
        assertThat(validated.err())
                .isEqualTo("%s: Sessions: There are no sessions. Write a title and a length for each session.%n"
                        .formatted(file("event.xlsx")));
    }

    @Test
    void solvesAWorkbookAndWritesItBackWithItsAgenda() {
        Run.of("new", "--template", "workshop-day", "--from", "2027-05-10", "-o", file("event.xlsx"));
        var solved = Run.of("solve", file("event.xlsx"), "-o", file("s.json"), "--steps", "100", "--time", "20s");
        var exported =
                Run.of("export", file("event.xlsx"), file("s.json"), "--format", "xlsx", "-o", file("agenda.xlsx"));

        assertThat(solved.code()).as(solved.err()).isZero();
        assertThat(exported.code()).as(exported.err()).isZero();
        assertThat(Run.of("check", file("agenda.xlsx"), file("s.json")).code()).isZero();
        assertThat(Run.of("import", file("agenda.xlsx")).out())
                .isEqualTo(
                        Run.of("import", "--format", "xlsx", file("event.xlsx")).out());
    }

    @Test
    void sendsNobodyAwayWithoutAReason() throws Exception {
        Files.writeString(folder.resolve("there.json"), "mine");

        assertThat(Run.of("new").err()).startsWith("The first day is missing. Maybe --from 2027-05-10.");
        assertThat(Run.of("new", "--from", "2027-13-40").err())
                .startsWith("Invalid value for option '--from': '2027-13-40' is not a date.")
                .doesNotContain("java.");
        assertThat(Run.of("new", "--from", "2027-05-10", "--rooms", "a,a").err())
                .startsWith("A room is named twice.");
        assertThat(Run.of("new", "--from", "2027-05-10", "--days", "0").err()).startsWith("0 days cannot be planned.");
        assertThat(Run.of("new", "--template", "blank", "--from", "2027-05-10").err())
                .startsWith("The template blank has no sessions");
        var there = Run.of("new", "--from", "2027-05-10", "-o", file("there.json"));
        assertThat(there.code()).isEqualTo(2);
        assertThat(there.err()).startsWith("There is a file " + file("there.json"));
        assertThat(Files.readString(folder.resolve("there.json"))).isEqualTo("mine");
    }

    @Test
    void listsTheTemplates() {
        assertThat(Run.of("new", "--list").out().lines())
                .hasSameSizeAs(Template.values())
                .anyMatch(line -> line.startsWith("conference "));
        assertThat(Run.of("new", "--list", "--json").json().get(0).get("title").stringValue())
                .isEqualTo("Thematic session");
    }

    @Test
    void asksForWhatIsMissingAndAsksAgain() {
        var in = new BufferedReader(
                new StringReader("9\n2\nMy fair\nsoon\n2027-05-10\n\nHall, Annex\nMars\nAsia/Tokyo\n"));
        var out = new StringWriter();
        var questions = new EventQuestions(in, new PrintWriter(out, true));
        var template = questions.template(null, false);
        var answers = questions.ask(new EventAnswers(null, null, null, null, null), template);

        assertThat(template).isEqualTo(Template.CONFERENCE);
        assertThat(answers)
                .isEqualTo(new EventAnswers(
                        "My fair", LocalDate.of(2027, 5, 10), 2, "Hall, Annex", ZoneId.of("Asia/Tokyo")));
        assertThat(out.toString()).contains("'soon' makes no sense here.", "Time zone [UTC]: ");
    }
}
