package org.agendum.solver;

import static org.agendum.fixture.Moments.MONDAY;
import static org.agendum.fixture.Moments.TUESDAY;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.RoomBuilder.room;
import static org.agendum.fixture.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.agendum.fixture.Moments;
import org.agendum.fixture.ProblemBuilder;
import org.agendum.fixture.SessionBuilder;
import org.agendum.oracle.Dice;
import org.agendum.oracle.RandomProblems;
import org.agendum.planning.AgendaPlan;
import org.agendum.planning.PlanBuilder;
import org.agendum.planning.PlannedSession;
import org.agendum.problem.Clock;
import org.agendum.problem.Length;
import org.agendum.problem.Level;
import org.agendum.problem.Problem;
import org.agendum.problem.StartBetween;
import org.agendum.rules.Catalogue;
import org.agendum.schedule.Score;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is proved holds: nothing is better, and something is as good where only sequence counts. */
class BoundTest {
    private static final List<String> CLOCKS = List.of("09:00", "09:30", "10:00", "10:30", "11:00");

    static LongStream fewSeeds() {
        return LongStream.rangeClosed(1, 150);
    }

    static LongStream manySeeds() {
        return LongStream.rangeClosed(1, 50);
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void isTheBestOfAllSchedulesOfSessionsInOneRoom(long seed) {
        var plan = plan(oneRoom(new Random(seed)));
        var best = bestOfAll(plan);
        var bound = Bound.of(plan).score();

        assertThat(best).isLessThanOrEqualTo(bound);
        boolean isNoneLeftOut = plan.weight("session-unscheduled").mediumScore() > 0 && best.medium() == 0;
        if (isNoneLeftOut) {
            assertThat(best).isEqualTo(bound);
        }
    }

    @ParameterizedTest
    @MethodSource("manySeeds")
    void isNeverWorseThanWhatASolverFinds(long seed) {
        var problem = RandomProblems.problem(new Dice(seed), Catalogue.countings());
        var bound = Bound.of(plan(problem));
        var outcome = new AgendaSolver(new Limits(Duration.ofMinutes(1), 60L, seed))
                .solve(plan(problem), (score, millis, best) -> {});
        var found = outcome.score();

        if (bound.score() != null && found.hard() == 0) {
            assertThat(found).isLessThanOrEqualTo(bound.score());
        }
    }

    /** Few enough that all schedules can be tried: up to four sessions, half hours, two short days. */
    private static Problem oneRoom(Random random) {
        var problem = problem()
                .gridMinutes(30)
                .days(
                        ProblemBuilder.day(MONDAY, "09:00", "11:00"),
                        ProblemBuilder.day(TUESDAY, "09:00", random.nextBoolean() ? "10:30" : "11:30"))
                .with(room("hall"))
                .rule("order-broken", random.nextInt(4) > 0 ? Level.SOFT : Level.HARD, 1 + random.nextInt(3))
                .rule("idle-gap", null, random.nextInt(4))
                .rule("session-unscheduled", random.nextInt(4) == 0 ? Level.SOFT : null, 40);
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            problem.with(randomSession(random, i));
        }
        // the rules that count more than a sequence can tell
        return problem.rule("day-imbalance", null, 0).build();
    }

    private static SessionBuilder randomSession(Random random, int index) {
        var session = session("s" + index);
        int least = 30 * (1 + random.nextInt(3));
        int longer = 30 * random.nextInt(2);
        session.minutes(new Length(least, least + (random.nextBoolean() ? longer : 0), least + longer));
        if (index > 0 && random.nextBoolean()) {
            session.after("s" + random.nextInt(index), 0);
        }
        if (random.nextInt(3) == 0) {
            var preferred = CLOCKS.get(random.nextInt(CLOCKS.size()));
            session.startBetween(new StartBetween(null, null, Clock.parse(preferred)));
        }
        var date = random.nextBoolean() ? MONDAY : TUESDAY;
        switch (random.nextInt(3)) {
            case 0 -> session.day(date);
            case 1 -> session.start(Moments.at(date, 9 + random.nextInt(2), 30));
            default -> {}
        }
        return session.priority(1 + random.nextInt(2));
    }

    private static Score bestOfAll(AgendaPlan plan) {
        try (var workplace = new Workplace(plan, false)) {
            var all = new ArrayList<Score>();
            collect(workplace, plan.sessions(), all);
            return all.stream()
                    .filter(score -> score.hard() == 0)
                    .max(Score::compareTo)
                    .orElseThrow();
        }
    }

    private static void collect(Workplace workplace, List<PlannedSession> sessions, List<Score> all) {
        if (sessions.isEmpty()) {
            all.add(Scoring.score(workplace.score()));
            return;
        }
        var session = sessions.get(0);
        var rest = sessions.subList(1, sessions.size());
        collect(workplace, rest, all);
        for (var slot : session.facts().slots().slots()) {
            workplace.make(
                    PlanMove.place(session, slot, workplace.plan().rooms().get(0)));
            collect(workplace, rest, all);
        }
        workplace.make(PlanMove.place(session, null, null));
    }

    private static AgendaPlan plan(Problem problem) {
        return new PlanBuilder(problem, Catalogue.weights(problem)).unplanned();
    }
}
