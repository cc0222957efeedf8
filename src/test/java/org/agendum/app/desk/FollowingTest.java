package org.agendum.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.agendum.analysis.Check;
import org.agendum.analysis.Inquiry;
import org.agendum.oracle.Dice;
import org.agendum.oracle.RandomProblems;
import org.agendum.oracle.RandomSchedules;
import org.agendum.problem.Problem;
import org.agendum.rules.Catalogue;
import org.agendum.schedule.Violation;
import org.agendum.solver.Scoring;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept warm from edit to edit says the same as what is made anew. */
class FollowingTest {
    private static final int SCHEDULES = 6;

    private final Scoring scoring = new Scoring();

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void checksAndPricesLikeAnInquiryMadeAnew(long seed) {
        var dice = new Dice(seed);
        var problem = RandomProblems.problem(dice, Catalogue.countings());
        var session = problem.sessions().get(0).id();
        try (var warm = new Inquiry(problem, draft(dice, problem).schedule())) {
            warm.warmUp();
            for (int i = 0; i < SCHEDULES; i++) {
                var schedule = draft(dice, problem).schedule();
                warm.follow(schedule);

                assertThat(inShort(warm.check())).isEqualTo(inShort(Check.of(problem, schedule, scoring)));
                try (var fresh = new Inquiry(problem, schedule)) {
                    assertThat(warm.places(session)).isEqualTo(fresh.places(session));
                }
            }
        }
    }

    /** Of sessions that begin together, a sentence may name the one or the other. */
    private static List<Object> inShort(Check check) {
        var costs = check.violations().stream()
                .collect(Collectors.groupingBy(Violation::rule, TreeMap::new, Collectors.summingLong(Violation::cost)));
        return List.of(check.score(), costs, check.rewards(), check.notes());
    }

    private static Draft draft(Dice dice, Problem problem) {
        return Fitting.fit(problem, RandomSchedules.schedule(dice, problem).sessions());
    }
}
