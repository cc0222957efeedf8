package org.agendum.analysis;

import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.agendum.problem.Problem;

/**
 * A change of a problem that may make it solvable, by steps: what more of it does, less of it does not do better.
 *
 * @param most the steps that there are, 1 or more
 * @param problem the changed problem after so many steps
 * @param text what is changed then, as a sentence
 * @param cost how much planners dislike it then; about minutes
 */
record Change(int most, IntFunction<Problem> problem, IntFunction<String> text, IntUnaryOperator cost) {
    /** A change that is made or not. */
    static Change of(Problem problem, String text, int cost) {
        return new Change(1, step -> problem, step -> text, step -> cost);
    }
}
