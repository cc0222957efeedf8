package org.agendum.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CourseTest {
    private static final long MOVES = 100_000;

    /** How cold it is at some moment of a search. */
    private record Moment(double progress, double coldness) {}

    @ParameterizedTest
    @ValueSource(longs = {MOVES, 2 * MOVES, Long.MAX_VALUE})
    void coolsDownOnceWhereThereIsNoTimeForMore(long leastMoves) {
        var coolings = coolings(leastMoves, 1);

        assertThat(coolings.size()).isEqualTo(1);
        for (var moment : coolings.get(0)) {
            assertThat(moment.coldness()).isEqualTo(moment.progress());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void coolsDownInAFifthOfALongSearchAndThenAgain(int seed) {
        var coolings = coolings(MOVES / 10, seed);

        assertThat(last(coolings.get(0)).progress()).isEqualTo(0.2, within(0.001));
        assertThat(coolings.size()).isBetween(6, 12);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void alwaysCoolsDownWhollyAndAsSlowly(int seed) {
        for (long leastMoves : List.of(MOVES / 10, MOVES / 3, MOVES / 2)) {
            var coolings = coolings(leastMoves, seed);
            double whole = last(coolings.get(0)).progress();
            for (var cooling : coolings) {
                double took = last(cooling).progress() - cooling.get(0).progress();
                double cooled = last(cooling).coldness() - cooling.get(0).coldness();
                assertThat(last(cooling).coldness()).isEqualTo(1, within(0.005));
                assertThat(took).isEqualTo(cooled * whole, within(0.005));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void neverForgetsAllThatWasGood(int seed) {
        var coolings = coolings(MOVES / 10, seed);

        for (var cooling : coolings.subList(1, coolings.size())) {
            assertThat(cooling.get(0).coldness()).isGreaterThanOrEqualTo(0.2);
        }
    }

    private static Moment last(List<Moment> cooling) {
        return cooling.get(cooling.size() - 1);
    }

    /** The coolings of a search of {@link #MOVES} moves. */
    private static List<List<Moment>> coolings(long leastMoves, int seed) {
        var course = new Course(leastMoves, new Random(seed));
        var coolings = new ArrayList<List<Moment>>();
        coolings.add(new ArrayList<>());
        for (long tried = 0; tried < MOVES; tried += 16) {
            double progress = (double) tried / MOVES;
            if (course.isCold(progress, tried)) {
                course.warmUp(progress);
                coolings.add(new ArrayList<>());
            }
            coolings.get(coolings.size() - 1).add(new Moment(progress, course.coldness(progress, tried)));
        }
        return coolings;
    }
}
