package org.agendum.exchange;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.agendum.analysis.Check;
import org.agendum.fixture.Golden;
import org.agendum.problem.Problem;
import org.agendum.problem.Session;
import org.agendum.problem.Validation;
import org.agendum.rules.Catalogue;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.Score;
import org.agendum.schedule.Violation;
import org.agendum.solver.Scoring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class CosplibReaderTest {
    private static final Path FOLDER = Golden.RESOURCES.resolve("imports").resolve("cosplib");
    private static final Path REAL = Path.of("..", "shared", "data", "cosplib");

    @TempDir
    private Path folder;

    private Imported read(CosplibBook book) throws IOException {
        return CosplibReader.read(book.write(folder.resolve("small.xlsx")));
    }

    private static List<String> notices(Imported imported) {
        return imported.notices().stream()
                .map(notice -> notice.path() + ": " + notice.message())
                .toList();
    }

    @Test
    void makesAProblem() throws IOException {
        var read = read(CosplibBook.small());

        assertThat(Validation.of(read.problem(), Catalogue.countings()).faults())
                .isEmpty();
        assertThat(Validation.of(read.problem(), Catalogue.countings()).notices())
                .isEmpty();
        assertThat(read.notices()).isEmpty();
        assertThat(read.schedule()).isNull();
        Golden.assertSame(FOLDER.resolve("small.problem.expected"), JsonWriter.problem(read.problem()));
    }

    /** The costs were found with CoSPLib's own evaluation, run on this workbook and these places. */
    @Test
    void countsAsCosplibDoes() throws IOException {
        var problem = read(CosplibBook.small()).problem();
        var schedule = places(
                problem, "s1 Mon1 Hall 0", "s2 Mon2 Hall 0", "s3 Mon1 Annex 0", "s4 Tue1 Annex 1", "s5 Mon2 Annex 1");
        var check = Check.of(problem, schedule, new Scoring());
        var costs = check.applyTo(schedule).violations().stream()
                .collect(groupingBy(Violation::rule, TreeMap::new, summingLong(Violation::cost)));

        assertThat(check.score()).isEqualTo(new Score(0, 0, -1071));
        assertThat(costs)
                .isEqualTo(Map.ofEntries(
                        Map.entry("block-cost", 14L + 6 + 40),
                        Map.entry("similar-track-overlap", 28L),
                        Map.entry("track-split", 17L),
                        Map.entry("slot-cost", 399L + 145),
                        Map.entry("track-order", 46L),
                        Map.entry("room-cost", 155L),
                        Map.entry("exclusive-block-clash", 37L),
                        Map.entry("interest-block-clash", 41L),
                        Map.entry("chair-clash", 43L),
                        Map.entry("exclusive-overlap", 47L),
                        Map.entry("interest-clash", 53L)));
    }

    private static Schedule places(Problem problem, String... places) {
        var placements = Arrays.stream(places)
                .map(place -> place(problem, place.split(" ")))
                .toList();
        return new Schedule(null, problem.id(), null, null, null, null, placements, null, null);
    }

    /** @param words of a submission, session, room and slot */
    private static Placement place(Problem problem, String... words) {
        var session = problem.sessions().stream()
                .filter(some -> some.id().equals(words[0]))
                .findFirst()
                .orElseThrow();
        var slot = problem.slots().stream()
                .filter(some -> some.id().equals("%s %d".formatted(words[1], Integer.parseInt(words[3]) + 1)))
                .findFirst()
                .orElseThrow();
        var end = slot.from().plusMinutes(session.minutes().preferred());
        return new Placement(session.id(), slot.from(), end, words[2], null, false);
    }

    @Test
    void dropsATermWithAWeightBelowZero() throws IOException {
        var problem = read(CosplibBook.small().with("parameters", 'E', 2, "-1").with("parameters", 'E', 13, "-5"))
                .problem();

        assertThat(problem.rules().get("exclusive-block-clash").weight()).isZero();
        assertThat(problem.relations()).hasSize(6);
        assertThat(problem.costs()).noneMatch(cost -> cost.perBlock() && cost.track() != null && cost.room() == null);
    }

    @Test
    void takesABlankOrderAsNoneAndSaysSo() throws IOException {
        var read = read(CosplibBook.small().with("submissions", 'D', 2, "").with("submissions", 'D', 4, ""));

        assertThat(read.problem().sessions()).extracting(Session::position).startsWith(null, 1, null);
        assertThat(notices(read))
                .containsExactly("submissions!D2: The order is blank, and 1 more below it: taken as 0, none.");
    }

    @Test
    void laysSessionsOutOneAfterAnotherWhereDatesAreNotInOrder() throws IOException {
        var read = read(CosplibBook.small().with("sessions", 'C', 3, "2027-05-12"));

        assertThat(starts(read.problem())).containsExactly("2027-05-10T09:30", "2027-05-10T11:00", "2027-05-11T09:30");
        assertThat(notices(read))
                .containsExactly(
                        "sessions: The dates are not in the order of the sessions, or missing: the sessions are"
                                + " laid out one after another.");
    }

    @Test
    void givesDatesToSessionsThatHaveNone() throws IOException {
        var read = read(CosplibBook.small().with("sessions", 'C', 2, "").with("sessions", 'C', 3, "soon"));

        assertThat(starts(read.problem())).containsExactly("2027-05-11T09:30", "2027-05-11T11:00", "2027-05-12T09:30");
    }

    private static List<String> starts(Problem problem) {
        return problem.blocks().times().stream()
                .map(time -> time.from().toLocalDateTime().toString())
                .toList();
    }

    @Test
    void stretchesASessionWithMoreSlotsThanMinutes() throws IOException {
        var read = read(CosplibBook.small().with("sessions", 'B', 2, "61"));

        assertThat(read.problem().slots()).hasSize(61 + 3 + 2);
        assertThat(read.problem().blocks().times().get(0).to().toLocalDateTime())
                .isEqualTo(LocalDateTime.parse("2027-05-10T10:31"));
        assertThat(notices(read))
                .containsExactly("sessions: There are more time slots than minutes: a slot lasts a minute, and so these"
                        + " sessions last longer: Mon1.");
    }

    @Test
    void letsASessionEndAfterMidnight() throws IOException {
        var problem = read(CosplibBook.small().with("sessions", 'D', 3, "23:00").with("sessions", 'E', 3, "00:30"))
                .problem();

        assertThat(problem.days().get(0).to()).hasToString("24:30");
        assertThat(Validation.of(problem, Catalogue.countings()).faults()).isEmpty();
    }

    @Test
    void readsNamesThatAreNumbersAndTimesThatAreTexts() throws IOException {
        var problem = read(CosplibBook.small().with("sessions", 'D', 2, "9:40").with("submissions", 'A', 6, "17"))
                .problem();

        assertThat(problem.sessions().get(4).id()).isEqualTo("17");
        assertThat(starts(problem)).startsWith("2027-05-10T09:40");
    }

    @Test
    void saysThatHeadersOfSimilarTracksAreNotInTheOrderOfTheRows() throws IOException {
        var read = read(CosplibBook.small().with("similar tracks", 'B', 1, "Games"));

        assertThat(notices(read))
                .containsExactly("'similar tracks'!B1: The header is 'Games', but the column is taken as that of"
                        + " 'Optimisation': as in CoSPLib, columns are in the order of the rows.");
        assertThat(read.problem().tracks().get(0).similar()).isEqualTo(Map.of("Health ", 4));
    }

    private static Path real(String name) {
        var file = REAL.resolve(name + ".xlsx");
        assumeTrue(Files.exists(file), file + " is not there: skipped");
        return file;
    }

    @ParameterizedTest
    @CsvSource({
        "GECCO19, 13, 10, 29, 202",
        "GECCO20, 7, 8, 24, 158",
        "GECCO20Poster, 2, 1, 1, 131",
        "GECCO21, 6, 8, 27, 138",
        "GECCO22Workshop, 8, 10, 59, 138",
        "ISF22, 11, 10, 49, 311",
        "N2OR, 4, 4, 8, 35",
        "OR60F, 8, 23, 45, 279"
    })
    void readsTheInstancesOfCosplib(String name, int sessions, int rooms, int tracks, int submissions) {
        var problem = CosplibReader.read(real(name)).problem();

        assertThat(Validation.of(problem, Catalogue.countings()).faults()).isEmpty();
        assertThat(problem.blocks().times()).hasSize(sessions);
        assertThat(problem.rooms()).hasSize(rooms);
        assertThat(problem.tracks()).hasSize(tracks);
        assertThat(problem.sessions()).hasSize(submissions);
        assertThat(problem.id()).isEqualTo(name);
    }

    /** The values were found with CoSPLib's own evaluation, run on its instances and the places drawn here. */
    @ParameterizedTest
    @CsvFileSource(resources = "/imports/cosplib/objectives.csv", numLinesToSkip = 1)
    void countsTheInstancesAsCosplibDoes(String name, long seed, long objective) {
        var problem = CosplibReader.read(real(name)).problem();
        var schedule = CosplibDraws.draw(problem, seed);

        assertThat(Check.of(problem, schedule, new Scoring()).score()).isEqualTo(new Score(0, 0, -objective));
    }

    @Test
    void documentsWhatBecomesWhat() {
        Golden.assertSame(Path.of("docs", "cosplib.md"), CosplibPage.text());
    }
}
