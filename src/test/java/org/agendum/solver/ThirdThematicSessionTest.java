package org.agendum.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.agendum.fixture.Shipped;
import org.agendum.planning.PlanBuilder;
import org.agendum.planning.Schedules;
import org.agendum.problem.Length;
import org.agendum.problem.Period;
import org.agendum.problem.Person;
import org.agendum.problem.Problem;
import org.agendum.problem.Session;
import org.agendum.rules.Catalogue;
import org.agendum.schedule.Placement;
import org.agendum.schedule.Schedule;
import org.agendum.schedule.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published two-day layout is found, and changes as a planner would expect when the problem does. */
class ThirdThematicSessionTest {
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(2);

    private final Problem published = Shipped.problem("third-thematic-session");

    private record Solved(Schedule schedule, Score score) {}

    static List<Long> seeds() {
        return LongStream.range(0, 20).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsThePublishedLayoutWithEverySeed(long seed) {
        var solved = solve(published, seed);

        assertThat(solved.score()).isEqualTo(new Score(0, 0, -10));
        assertThat(lines(solved.schedule()))
                .containsExactly(
                        "2017-06-19T10:00 10:15 opening-1",
                        "2017-06-19T10:15 13:00 panel-1",
                        "2017-06-19T13:00 15:00 lunch-1",
                        "2017-06-19T15:00 17:50 panel-2",
                        "2017-06-19T17:50 18:00 closing-1",
                        "2017-06-20T10:00 10:05 opening-2",
                        "2017-06-20T10:05 13:00 panel-3",
                        "2017-06-20T13:00 15:00 lunch-2",
                        "2017-06-20T15:00 17:50 summary",
                        "2017-06-20T17:50 18:00 closing-2");
        assertThat(solved.schedule().sessions())
                .allSatisfy(placement -> assertThat(placement.room()).isEqualTo("xix"));
    }

    @Test
    void givesNoStartOfPanelsLunchesAndClosings() {
        assertThat(published.sessions())
                .allSatisfy(session -> assertThat(session.start()).isNull())
                .allSatisfy(session -> assertThat(session.pin()).isNull());
    }

    @Test
    void findsAnotherFullLayoutWhenAModeratorIsAwayOnDayOne() {
        var solved =
                solve(withPeople(published, person -> person.id().equals("samsar") ? awayOnDayOne(person) : person), 0);

        assertThat(solved.schedule().unscheduled()).isEmpty();
        assertThat(solved.score().hard()).isZero();
        assertThat(solved.score().medium()).isZero();
        assertThat(lines(solved.schedule()))
                .contains("2017-06-19T15:00 17:50 panel-3", "2017-06-20T10:05 13:00 panel-2");
    }

    @Test
    void saysWhatDoesNotFitInOneDayAndPlacesTheRest() {
        var oneDay = withDays(published, 1);
        var solved = solve(oneDay, 0);

        assertThat(solved.schedule().unscheduled()).hasSize(5).contains("opening-2", "lunch-2", "closing-2");
        assertThat(solved.score().hard()).isZero();
        assertThat(solved.score().medium()).isEqualTo(-5);
        assertThat(solved.schedule().sessions())
                .hasSize(5)
                .allSatisfy(
                        placement -> assertThat(placement.start().toLocalDate()).isEqualTo(LocalDate.of(2017, 6, 19)));
    }

    @Test
    void shortensPanelOneAloneWhenTheOpeningIsLonger() {
        var solved = solve(
                withSessions(
                        published, session -> session.id().equals("opening-1") ? withMinutes(session, 30) : session),
                0);

        var expected = new ArrayList<>(lines(solve(published, 0).schedule()));
        expected.set(0, "2017-06-19T10:00 10:30 opening-1");
        expected.set(1, "2017-06-19T10:30 13:00 panel-1");
        assertThat(lines(solved.schedule())).isEqualTo(expected);
    }

    @Test
    void givesTheSameForTheSameSeedAndSteps() {
        var limits = new Limits(LONG_ENOUGH, 50L, 7);
        assertThat(lines(solve(published, limits).schedule()))
                .isEqualTo(lines(solve(published, limits).schedule()));
    }

    private static Solved solve(Problem problem, long seed) {
        return solve(problem, new Limits(LONG_ENOUGH, null, seed));
    }

    private static Solved solve(Problem problem, Limits limits) {
        var plan = new PlanBuilder(problem, Catalogue.weights(problem)).unplanned();
        var outcome = new AgendaSolver(limits).solve(plan, (score, millis, best) -> {});
        return new Solved(Schedules.of(outcome.plan()), outcome.score());
    }

    private static List<String> lines(Schedule schedule) {
        return schedule.sessions().stream().map(ThirdThematicSessionTest::line).toList();
    }

    private static String line(Placement placement) {
        return "%s %s %s"
                .formatted(placement.start().toLocalDateTime(), placement.end().toLocalTime(), placement.id());
    }

    private static Person awayOnDayOne(Person person) {
        var zone = ZoneId.of("Europe/Zurich");
        var dayOne = new Period(
                LocalDateTime.of(2017, 6, 19, 0, 0).atZone(zone),
                LocalDateTime.of(2017, 6, 20, 0, 0).atZone(zone));
        return new Person(
                person.id(),
                person.name(),
                person.affiliation(),
                null,
                null,
                List.of(dayOne),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Session withMinutes(Session session, int minutes) {
        return new Session(
                session.id(),
                session.kind(),
                session.title(),
                Length.of(minutes),
                session.day(),
                session.start(),
                session.anchor(),
                session.startBetween(),
                session.windows(),
                session.after(),
                session.pin(),
                session.track(),
                session.rooms(),
                session.needs(),
                session.expected(),
                session.crowdPuller(),
                session.plenary(),
                session.beside(),
                session.topics(),
                session.tags(),
                session.prefers(),
                session.avoids(),
                session.requires(),
                session.prohibits(),
                session.priority(),
                session.seats(),
                null,
                null,
                null,
                null,
                null);
    }

    private static Problem withPeople(Problem problem, UnaryOperator<Person> change) {
        var people = problem.people().stream().map(change).toList();
        return with(problem, problem.days().size(), people, problem.sessions());
    }

    private static Problem withSessions(Problem problem, UnaryOperator<Session> change) {
        var sessions = problem.sessions().stream().map(change).toList();
        return with(problem, problem.days().size(), problem.people(), sessions);
    }

    private static Problem withDays(Problem problem, int days) {
        return with(problem, days, problem.people(), problem.sessions());
    }

    private static Problem with(Problem problem, int days, List<Person> people, List<Session> sessions) {
        return new Problem(
                null,
                problem.id(),
                problem.title(),
                problem.timeZone(),
                problem.gridMinutes(),
                problem.transferMinutes(),
                problem.days().subList(0, days),
                problem.slots(),
                problem.rooms(),
                people,
                problem.tracks(),
                problem.resources(),
                sessions,
                problem.relations(),
                problem.costs(),
                problem.blocks(),
                problem.longDayMinutes(),
                problem.rules(),
                null,
                null);
    }
}
