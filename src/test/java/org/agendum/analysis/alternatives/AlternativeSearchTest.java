package org.agendum.analysis.alternatives;

import static org.agendum.fixture.Moments.MONDAY_10;
import static org.agendum.fixture.Moments.MONDAY_11;
import static org.agendum.fixture.Moments.MONDAY_9;
import static org.agendum.fixture.Moments.TUESDAY_10;
import static org.agendum.fixture.Moments.TUESDAY_9;
import static org.agendum.fixture.PersonBuilder.person;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.RoomBuilder.room;
import static org.agendum.fixture.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.agendum.fixture.ProblemBuilder;
import org.agendum.fixture.Shipped;
import org.agendum.oracle.Oracle;
import org.agendum.problem.Level;
import org.agendum.problem.Problem;
import org.agendum.problem.RuleSetting;
import org.agendum.schedule.Contrast;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.Score;
import org.agendum.solver.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlternativeSearchTest {
    private static final Duration LONG = Duration.ofMinutes(10);

    private static Alternatives alternatives(Problem problem, int count, Loss loss, long steps) {
        return new AlternativeSearch(problem, count, loss, null, new Limits(LONG, steps, 0)).search();
    }

    private static ProblemBuilder twoTalksInTwoSlots() {
        return problem()
                .slot(MONDAY_9, MONDAY_10)
                .slot(MONDAY_10, MONDAY_11)
                .with(room("only"))
                .with(session("a"), session("b"));
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void allDifferAndNoneLosesMoreThanAsked(long seed) {
        var problem = new RandomForums(seed).make();
        var loss = seed % 2 == 0 ? new Loss(30, true) : new Loss(seed % 60, false);
        var found = alternatives(problem, 4, loss, 30);
        var schedules = found.schedules();

        assertThat(schedules).hasSameSizeAs(found.alternatives()).hasSizeLessThanOrEqualTo(4);
        assertThat(found.reason() == null).isEqualTo(schedules.size() == 4);
        for (int i = 0; i < schedules.size(); i++) {
            var score = oracleScore(problem, schedules.get(i));
            assertThat(score).isEqualTo(found.alternatives().get(i).score());
            var best = found.alternatives().get(0).score();
            assertThat(score.hard()).isZero();
            assertThat(score.medium()).isEqualTo(best.medium());
            assertThat(best.soft() - score.soft()).isBetween(0L, found.withinPoints());
            for (int j = 0; j < i; j++) {
                assertThat(looksDifferent(schedules.get(i), schedules.get(j)))
                        .as(
                                "%s and %s",
                                schedules.get(i).sessions(), schedules.get(j).sessions())
                        .isTrue();
            }
        }
    }

    private static Score oracleScore(Problem problem, Schedule schedule) {
        return new Oracle(problem, schedule)
                .scores().values().stream()
                        .reduce(
                                Score.ZERO,
                                (a, b) -> new Score(a.hard() + b.hard(), a.medium() + b.medium(), a.soft() + b.soft()));
    }

    /** Written from the words of docs/comparing.md, without looking at how distances are counted. */
    private static boolean looksDifferent(Schedule one, Schedule other) {
        var there = new HashMap<String, Placement>();
        other.sessions().forEach(placement -> there.put(placement.id(), placement));
        if (one.sessions().size() != other.sessions().size()) {
            return true;
        }
        for (var here : one.sessions()) {
            var same = there.get(here.id());
            if (same == null
                    || !here.start().toLocalDate().equals(same.start().toLocalDate())
                    || Duration.between(here.start(), same.start()).abs().toMinutes() >= 120
                    || !String.valueOf(here.room()).equals(String.valueOf(same.room()))
                    || !here.seats().equals(same.seats())) {
                return true;
            }
            for (var second : one.sessions()) {
                if (order(here, second) != order(same, there.getOrDefault(second.id(), second))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int order(Placement one, Placement two) {
        long shared = Duration.between(
                        one.start().isAfter(two.start()) ? one.start() : two.start(),
                        one.end().isBefore(two.end()) ? one.end() : two.end())
                .toMinutes();
        long shorter = Math.min(length(one), length(two));
        if (shared * 2 >= shorter) {
            return 0;
        }
        return one.start().isBefore(two.start()) ? -1 : 1;
    }

    private static long length(Placement placement) {
        return Duration.between(placement.start(), placement.end()).toMinutes();
    }

    @Test
    void findsFiveLayoutsOfTheThirdSessionWhenItsPanelsAreFree() {
        var fixed = Shipped.problem("third-thematic-session");
        var rules = new HashMap<>(fixed.rules());
        rules.put("order-broken", new RuleSetting(null, 0L, null));
        var found = alternatives(withRules(fixed, rules), 5, new Loss(5, true), 1_000);

        assertThat(found.alternatives()).hasSize(5);
        assertThat(found.alternatives()).allSatisfy(alternative -> {
            assertThat(alternative.nearest()).isGreaterThan(10);
            assertThat(alternative.special()).endsWith(".");
        });
        assertThat(found.schedules().stream().map(AlternativeSearchTest::order)).doesNotHaveDuplicates();
    }

    private static List<String> order(Schedule schedule) {
        return schedule.sessions().stream().map(Placement::id).toList();
    }

    private static Problem withRules(Problem problem, Map<String, RuleSetting> rules) {
        return new Problem(
                problem.schema(),
                problem.id(),
                problem.title(),
                problem.timeZone(),
                problem.gridMinutes(),
                problem.transferMinutes(),
                problem.days(),
                problem.slots(),
                problem.rooms(),
                problem.people(),
                problem.tracks(),
                problem.resources(),
                problem.sessions(),
                problem.relations(),
                problem.costs(),
                problem.blocks(),
                problem.longDayMinutes(),
                rules,
                problem.pauseMinutes(),
                problem.remoteHours());
    }

    @Test
    void provesThatThereAreNoMore() {
        var found = alternatives(twoTalksInTwoSlots().build(), 5, new Loss(5, true), 100);
        assertThat(found.alternatives()).hasSize(2);
        assertThat(found.proved()).isTrue();
        assertThat(found.reason())
                .isEqualTo("All 2 schedules within the loss were looked at: each other is like one of these.");
    }

    @Test
    void saysOfNoTwoTheSame() {
        var fourTalks = problem()
                .slot(MONDAY_9, MONDAY_10)
                .slot(MONDAY_10, MONDAY_11)
                .slot(TUESDAY_9, TUESDAY_10)
                .slot(TUESDAY_10, TUESDAY_10.plusHours(1))
                .with(room("only"))
                .with(session("a"), session("b"), session("c"), session("d"));

        assertThat(specials(fourTalks, 24)).hasSize(24).doesNotHaveDuplicates();
    }

    private static List<String> specials(ProblemBuilder problem, int count) {
        return alternatives(problem.build(), count, new Loss(100, false), 100).alternatives().stream()
                .map(Alternative::special)
                .toList();
    }

    @Test
    void saysWhatComesFirst() {
        var problem = twoTalksInTwoSlots().with(person("x").name("Ms. X"));
        assertThat(specials(problem, 2)).containsExactlyInAnyOrder("A first; b last.", "B first; a last.");
    }

    @Test
    void saysWhoNeedNotStayOvernight() {
        var problem = problem()
                .slot(MONDAY_9, MONDAY_10)
                .slot(MONDAY_10, MONDAY_11)
                .slot(TUESDAY_9, TUESDAY_10)
                .with(room("only"))
                .with(person("x").name("Ms. X"))
                .with(
                        session("a").title("Borders").seat("moderator", "x"),
                        session("b").seat("speaker", "x"),
                        session("c"));
        assertThat(specials(problem, 6))
                .hasSize(6)
                .doesNotHaveDuplicates()
                .anySatisfy(special -> assertThat(special)
                        .contains("Ms. X need not stay overnight")
                        .contains("Borders"));
    }

    @Test
    void saysWhoModeratesAndOnWhichDay() {
        var problem = problem()
                .slot(MONDAY_9, MONDAY_10)
                .slot(TUESDAY_9, TUESDAY_10)
                .with(room("only"))
                .with(person("x").name("Ms. X"), person("y").name("Mr. Y"))
                .with(session("keynote").title("Keynote").openSeat("moderator", "x", "y"));
        assertThat(specials(problem, 4))
                .containsExactlyInAnyOrder(
                        "Ms. X moderates Keynote; Keynote on Monday.",
                        "Mr. Y moderates Keynote; Keynote on Monday.",
                        "Ms. X moderates Keynote; Keynote on Tuesday.",
                        "Mr. Y moderates Keynote; Keynote on Tuesday.");
    }

    @Test
    void takesPercentOfAtLeastAHundredPoints() {
        assertThat(new Loss(5, true).points(0)).isEqualTo(5);
        assertThat(new Loss(5, true).points(-99)).isEqualTo(5);
        assertThat(new Loss(5, true).points(-1_000)).isEqualTo(50);
        assertThat(new Loss(5, true).points(1_000)).isEqualTo(50);
        assertThat(new Loss(7, false).points(-1_000)).isEqualTo(7);
        assertThat(new Loss(0.5, true)).hasToString("0.5%");
    }

    @Test
    void differsInWhatIsAskedFor() {
        var problem = problem()
                .slot(MONDAY_9, MONDAY_10)
                .slot(MONDAY_10, MONDAY_11)
                .with(room("one"), room("two"))
                .with(session("a"))
                .build();
        var byRoom = new AlternativeSearch(
                        problem, 5, new Loss(5, true), Contrast.Part.ROOMS, new Limits(LONG, 100L, 0))
                .search();
        assertThat(byRoom.schedules().stream()
                        .map(schedule -> schedule.sessions().get(0).room()))
                .containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void findsNothingWhereNothingIsFeasible() {
        var problem = twoTalksInTwoSlots()
                .with(session("c"))
                .rule("session-unscheduled", Level.HARD, null)
                .build();
        var found = alternatives(problem, 3, new Loss(5, true), 100);
        assertThat(found.alternatives()).isEmpty();
        assertThat(found.reason()).startsWith("No schedule without hard violations was found; the best has -1hard");
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 8, 21})
    void isTheSameForTheSameSeedAndSteps(long seed) {
        var problem = new RandomForums(seed).make();
        var once = alternatives(problem, 3, new Loss(60, false), 40);
        assertThat(alternatives(problem, 3, new Loss(60, false), 40)).isEqualTo(once);
    }
}
