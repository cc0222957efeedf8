package org.agendum.solver;

import static org.agendum.fixture.Moments.MONDAY;
import static org.agendum.fixture.ProblemBuilder.day;
import static org.agendum.fixture.ProblemBuilder.problem;
import static org.agendum.fixture.RoomBuilder.room;
import static org.agendum.fixture.SessionBuilder.session;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.agendum.planning.PlanBuilder;
import org.agendum.problem.Problem;
import org.agendum.rules.Catalogue;
import org.agendum.schedule.Contrast;
import org.agendum.schedule.Layout;
import org.agendum.solver.DiverseSearch.Found;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the search to what looking at all plans finds. */
class DiverseSearchTest {
    private static final Contrast CONTRAST = Contrast.of(true, false);
    private static final Limits LIMITS = new Limits(Duration.ofMinutes(10), null, 7);

    private static Problem morning(long seed) {
        var random = new Random(seed);
        var morning = problem()
                .gridMinutes(30)
                .days(day(MONDAY, "09:00", "12:00"))
                .with(room("one").seats(10 + random.nextInt(30)), room("two").seats(30));
        for (int i = 0; i < 3; i++) {
            morning.with(session("s" + i).expected(random.nextInt(50)));
        }
        return morning.build();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 8);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsTheFarthestOfAllThatAreGoodEnough(long seed) {
        var problem = morning(seed);
        var plan = new PlanBuilder(problem, Catalogue.weights(problem)).unplanned();
        var outcome = new AgendaSolver(LIMITS).solve(plan, (score, millis, best) -> {});
        try (var search = new DiverseSearch(outcome.plan(), CONTRAST, best -> 10 * seed, LIMITS)) {
            var all = search.all(10_000).orElseThrow();
            var others = List.of(search.best().layout());
            double farthest = all.stream()
                    .mapToDouble(found -> distance(found, others))
                    .max()
                    .orElseThrow();
            var found = search.farthest(others, 1);

            assertThat(found.map(one -> distance(one, others)).orElse(0.0)).isEqualTo(farthest);
            found.ifPresent(
                    one -> assertThat(search.allowance().allows(one.score())).isTrue());
        }
    }

    private static double distance(Found found, List<Layout> others) {
        return others.stream()
                .mapToDouble(other -> CONTRAST.between(found.layout(), other).total())
                .min()
                .orElseThrow();
    }
}
