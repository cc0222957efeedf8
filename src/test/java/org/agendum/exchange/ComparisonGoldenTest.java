package org.agendum.exchange;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.agendum.analysis.comparison.Compared;
import org.agendum.fixture.Golden;
import org.agendum.fixture.Shipped;
import org.agendum.schedule.Programme;
import org.agendum.schedule.ProgrammePerson;
import org.agendum.schedule.ProgrammeSession;
import org.junit.jupiter.api.Test;

class ComparisonGoldenTest {
    private static final Path GOLDEN = Golden.RESOURCES.resolve("golden/comparison");
    private static final Map<String, Function<Compared, String>> FORMATS = new TreeMap<>(Map.of(
            ".txt", compared -> ComparisonText.text(compared.comparison(), TextAgenda.DEFAULT_WIDTH),
            ".narrow.txt", compared -> ComparisonText.text(compared.comparison(), TextAgenda.LEAST_WIDTH),
            ".md", compared -> MarkdownComparison.text(compared.comparison()),
            ".json", compared -> JsonWriter.any(compared.comparison()),
            ".html", HtmlComparison::page));

    private static void looksAsItDid(String name, Compared compared) {
        FORMATS.forEach((ending, format) -> Golden.assertSame(GOLDEN.resolve(name + ending), format.apply(compared)));
    }

    /** Three schedules that were put side by side by hand: other days and rooms, a session left out, a conflict. */
    @Test
    void schedulesLookAsTheyDid() {
        var problem = Shipped.problem("three-day-forum");
        var files = Stream.of("first", "second", "third")
                .map(name -> Golden.RESOURCES.resolve("comparison/" + name + ".json"))
                .toList();
        var schedules = files.stream()
                .map(file -> ScheduleReader.read(file, problem.timeZone()))
                .toList();
        looksAsItDid(
                "schedules",
                Compared.schedules(problem, List.of("first.json", "second.json", "third.json"), schedules, false));
    }

    @Test
    void programmesLookAsTheyDid() {
        var before = read("before.xml");
        var after = read("after.xml");
        looksAsItDid(
                "programmes", Compared.programmes(List.of("before.xml", "after.xml"), List.of(before, after), false));
        looksAsItDid(
                "programmes-without-rooms",
                Compared.programmes(List.of("before.xml", "after.xml"), List.of(before, after), true));
    }

    private static Programme read(String name) {
        return PublishedFiles.read(Golden.RESOURCES.resolve("comparison/" + name))
                .programme();
    }

    /** Titles and names that try to be something else than text. */
    @Test
    void hostileTextsStayText() {
        var nasty = "<script>alert('x')</script> | *b* _i_ </title> \u001b[31m \u202E";
        var one = programme(session("1", nasty, 9), session("2", "</script><b>", 11));
        var two = programme(session("1", nasty, 10), session("\"><img src=x onerror=alert(1)>", "'\"", 11));
        looksAsItDid("hostile-texts", Compared.programmes(List.of("<a>.xml", "b|c.xml"), List.of(one, two), false));
    }

    private static ProgrammeSession session(String key, String title, int hour) {
        var start = ZonedDateTime.parse("2030-01-07T%02d:00Z[UTC]".formatted(hour));
        var people = List.of(ProgrammePerson.named("Robert'); DROP <i>"));
        return ProgrammeSession.bare(key, title, start, 60, "Room | <b>A</b>")
                .with(people, "Room | <b>A</b>", start, 60);
    }

    private static Programme programme(ProgrammeSession... sessions) {
        return new Programme(
                "<h1>Own & \"me\"</h1>", null, null, ZoneId.of("UTC"), null, null, List.of(sessions), null);
    }
}
